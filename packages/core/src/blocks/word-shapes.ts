/** What stands between two spaces of a text, by its form alone: codes that index the tables of `lexicon/cut-weights.ts`. */
export interface WordShape {
  /** Where it begins in the text. */
  at: number
  /** How its first letter is written, 0 to `SHAPES` − 1. */
  shape: number
  /** What it opens with: 0 a letter or digit, 1 a quotation mark, 2 another sign. */
  head: number
  /** What it ends with: 0 a letter or digit, 1 a sentence's end, 2 a comma, 3 a colon, 4 a closing mark, 5 a rule. */
  tail: number
  /** Is it the end of a sentence, and no abbreviation? */
  isEnd: boolean
  /** Does it look like a word inside a sentence? */
  isLow: boolean
  /** Does it come again and again in the text, as function words do? */
  isFrequent: boolean
}

export const SHAPES = 11
export const HEADS = 3
export const TAILS = 6

/** So often a word is written small in a text where it is a function word; so often it comes where it is no name or matter. */
const FUNCTION_WORD = 6
const FREQUENT = 8
const FREQUENT_CASELESS = 4
/** Capitalised words by how often the text writes them small: never, now and then, often. Those open sentences. */
const SMALL_STEPS = [0, 2, 7]

/** Of a longer word only its ends are looked at, so that none takes long. */
const LONGEST = 60

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const TAIL_FORMS = [/[.!?…。！？؟।॥។]["'”’»」』)\]]*$/u, /[,;،؛、]$/u, /[:：]$/u, /["'”’»」』)\]]$/u, /[-–—|/·•»>]$/u]
const SHORT_WORD = /^(?:\p{Lu}\.)+$|^\p{Lu}\p{L}{0,3}\.$/u

/** The words of a text, with what their form and the text's other words say of each. Words of one form are looked at once. */
export function wordShapes(text: string): WordShape[] {
  const found: { at: number; form: Form }[] = []
  const forms = new Map<string, Form>()
  for (const { 0: all, index: at } of text.matchAll(/\S+/gu)) {
    const word = all.length > LONGEST ? all.slice(0, LONGEST / 2) + all.slice(-LONGEST / 2) : all
    let form = forms.get(word)
    if (!form) forms.set(word, (form = { word, bare: bare(word), count: 0 }))
    form.count++
    found.push({ at, form })
  }
  const all = new Map<string, number>()
  const small = new Map<string, number>()
  for (const { bare: word, count } of forms.values()) {
    add(all, word.toLowerCase(), count)
    if (/^\p{Ll}/u.test(word)) add(small, word, count)
  }
  const shapes = new Map(
    [...forms.values()].map((form) => [form, shapeOf(form, all.get(form.bare.toLowerCase()) ?? 0, small)]),
  )
  return found.map(({ at, form }) => ({ at, ...(shapes.get(form) as Omit<WordShape, "at">) }))
}

/** A word as it stands, without signs around it, and how often it stands so. */
interface Form {
  word: string
  bare: string
  count: number
}

function shapeOf({ word, bare: own }: Form, times: number, small: ReadonlyMap<string, number>): Omit<WordShape, "at"> {
  const shape = lettersOf(own, small)
  const tail = TAIL_FORMS.findIndex((form) => form.test(word)) + 1
  return {
    shape,
    tail,
    head: /^["“„«‘「『'¿¡]/u.test(word) ? 1 : /^[([#@|·•–—-]/u.test(word) ? 2 : 0,
    isEnd: tail === 1 && !SHORT_WORD.test(word),
    isLow: shape === 4 || shape === 5 || (shape < 3 && shape > 0 && times >= FREQUENT_CASELESS),
    isFrequent: own !== "" && times >= FREQUENT,
  }
}

/** Signs, unspaced and other scripts without case, digits, small function words and others, capitals, capitalised words. */
function lettersOf(word: string, small: ReadonlyMap<string, number>): number {
  if (word === "") return 0
  if (UNSPACED.test(word)) return 1
  if (/^\p{Lo}/u.test(word)) return 2
  if (/^\p{N}/u.test(word)) return 3
  if (/^\p{Ll}/u.test(word)) return (small.get(word) ?? 0) >= FUNCTION_WORD ? 4 : 5
  if (/^\p{Lu}{2,}$/u.test(word)) return 6
  const times = small.get(word.toLowerCase()) ?? 0
  return 7 + SMALL_STEPS.filter((step) => times > step).length
}

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}]+$/u, "")

const add = (counts: Map<string, number>, word: string, count: number) =>
  counts.set(word, (counts.get(word) ?? 0) + count)
