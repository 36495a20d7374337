import { addToKey, KEY_SEED, wordKey } from "../blocks/word-key.ts"
import { toComposed } from "../blocks/to-composed.ts"
import { BOILERPLATE } from "./lexicon/boilerplate.ts"
import { unitAt } from "../source/unit-at.ts"

/** What a page's own words may be about: the names of the tables in `lexicon/boilerplate.ts`. */
export type BoilerplateTopic = keyof typeof BOILERPLATE

/** No phrase is longer than this. */
const LONGEST = 80
/** Nothing else may stand beside a phrase but signs and a count. */
const PHRASE = /\p{L}(?:[^]*[\p{L}\p{M}])?/u
/** Marks that a pointer has between what it says and the headline that it points to, within so many characters. */
const POINTER = /^([^:|–—>»：]{3,40}?)\s*[:|–—>»：]\s*\S/u
const POINTER_MARK = /[:|–—>»：]/
const LONGEST_POINTER = 60

const SPACE = 32
const TOPICS = Object.keys(BOILERPLATE) as BoilerplateTopic[]
let known: { topics: ReadonlyMap<string, BoilerplateTopic>; keys: ReadonlySet<number> } | undefined
/** The text that was asked about last: the rules ask of a block one after the other. */
let last: { text: string; topic: BoilerplateTopic | null } = { text: "", topic: null }

/** What a text is about that is nothing but a phrase, in any language; null for any other. A pointer to another story, `Lesen Sie auch: …`, is on `read`. */
export function boilerplateTopic(text: string): BoilerplateTopic | null {
  if (last.text !== text) last = { text, topic: phraseTopic(text) ?? pointerTopic(text) }
  return last.topic
}

function phraseTopic(text: string): BoilerplateTopic | null {
  if (text.length > LONGEST) return null
  const { topics, keys } = (known ??= phrases())
  const key = foldedKey(text)
  return key !== null && !keys.has(key) ? null : (topics.get(fold(text)) ?? null)
}

function pointerTopic(text: string): "read" | null {
  if (!POINTER_MARK.test(text.slice(0, LONGEST_POINTER))) return null
  const [, lead] = POINTER.exec(text) ?? []
  return lead !== undefined && phraseTopic(lead) === "read" ? "read" : null
}

/** Each phrase and what it is about; what stands first counts. */
function phrases(): NonNullable<typeof known> {
  const found = new Map<string, BoilerplateTopic>()
  for (const topic of TOPICS.toReversed())
    for (const line of BOILERPLATE[topic].split("\n"))
      for (const phrase of line.slice(line.indexOf(":") + 1).split("|"))
        if (phrase.trim() !== "") found.set(fold(phrase), topic)
  return { topics: found, keys: new Set(Array.from(found.keys(), wordKey)) }
}

/** The key of a folded text of ASCII, for which no string is made; null for any other. */
function foldedKey(text: string): number | null {
  const { length } = text
  let key = KEY_SEED
  let found = KEY_SEED
  let before = SPACE
  for (let at = 0; at < length; at++) {
    let unit = unitAt(text, at)
    if (unit > 127) return null
    const isLetter = (unit | 32) >= 97 && (unit | 32) <= 122
    if (isLetter) unit |= 32
    else if (key === KEY_SEED) continue
    else if (unit <= SPACE && (unit === SPACE || (unit >= 9 && unit <= 13))) unit = SPACE
    if (unit === SPACE && before === SPACE) continue
    key = addToKey(key, (before = unit))
    if (isLetter) found = key
  }
  return found
}

function fold(text: string): string {
  return (PHRASE.exec(toComposed(text).toLowerCase())?.[0] ?? "").replace(/\s+/gu, " ").replaceAll("’", "'")
}
