import { IRREGULAR_FORMS } from "../lexicon/irregular-forms.ts"

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.flatMap((line) => {
    const [base = "", ...forms] = line.split(" ")
    return forms.map((form): [string, string] => [form, base])
  }),
)

const known = new Map<string, string>()

/** One stem for a word's inflections (plural, tense, participle); derivations ("collaborate", "collaboration") stay apart. */
export function stem(key: string): string {
  const seen = known.get(key)
  if (seen !== undefined) return seen
  const made = IRREGULAR.get(key) ?? strip(key)
  if (known.size > 50_000) known.clear()
  known.set(key, made)
  return made
}

function strip(key: string): string {
  if (key.length < 4 || /\d/.test(key)) return key
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`
  if (key.endsWith("ied") && key.length > 4) return `${key.slice(0, -3)}y`
  const base = /(?:ss|us|is)$/.test(key) ? key : key.replace(/(?:(?<=(?:s|x|z|ch|sh))es|s)$/, "")
  const cut = base.replace(/(?<=[aeiouy].*)(?:ed|ing)$/, "")
  const bare = cut.length < 3 ? base : cut
  const undoubled = bare === cut && cut !== base ? bare.replace(/([bdgmnprt])\1$/, "$1") : bare
  return undoubled.length > 3 ? undoubled.replace(/e$/, "") : undoubled
}
