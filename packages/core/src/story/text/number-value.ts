const SMALL: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value]),
)
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["k", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["b", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
])

/** A regular expression's source for a number in figures or words, its scale included. */
export const NUMBER_PATTERN = `(?:\\d+(?:[,\\u00a0 ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\b(?:a|(?:${[...SMALL.keys(), ...TENS.keys()].join("|")})(?:[- ](?:${[...SMALL.keys()].slice(1, 10).join("|")}))?)(?= (?:hundred|thousand|million|billion|trillion|dozen))|\\b(?:${[...TENS.keys()].join("|")})(?:[- ](?:${[...SMALL.keys()].slice(1, 10).join("|")}))?\\b|\\b(?:${[...SMALL.keys()].slice(1).join("|")})\\b)(?:[ -]?(?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|tn|[mbk])\\b)*`

/** The value of a number in figures or English words ("2,300", "twenty-one", "1.2 billion"); null where it is none. */
export function numberValue(text: string): number | null {
  const parts = text
    .toLowerCase()
    .replaceAll(/(?<=\d)[,\u00a0 ](?=\d{3})/g, "")
    .match(/\d+(?:\.\d+)?|[a-z]+/g)
  if (parts === null) return null
  let total = 0
  let current: number | null = null
  for (const part of parts) {
    const figure: number | undefined = /^\d/.test(part)
      ? Number(part)
      : (SMALL.get(part) ?? TENS.get(part) ?? (part === "a" ? 1 : undefined))
    const scale = SCALES.get(part)
    if (figure !== undefined) current = (current ?? 0) + figure
    else if (scale === undefined) return null
    else if (scale === 100) current = (current ?? 1) * scale
    else {
      total += (current ?? 1) * scale
      current = null
    }
  }
  return total + (current ?? 0)
}
