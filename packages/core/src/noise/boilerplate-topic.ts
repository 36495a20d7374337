import { BOILERPLATE } from "./lexicon/boilerplate.ts"

/** What a page's own words may be about: the names of the tables in `lexicon/boilerplate.ts`. */
export type BoilerplateTopic = keyof typeof BOILERPLATE

/** No phrase is longer than this. */
const LONGEST = 80
/** Nothing else may stand beside a phrase but signs and a count. */
const AROUND = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu
/** Marks that a pointer has between what it says and the headline that it points to. */
const POINTER = /^([^:|–—>»：]{3,40}?)\s*[:|–—>»：]\s*\S/u

const TOPICS = Object.keys(BOILERPLATE) as BoilerplateTopic[]
let known: ReadonlyMap<string, BoilerplateTopic> | undefined
/** The text that was asked about last: the rules ask of a block one after the other. */
let last: { text: string; topic: BoilerplateTopic | null } = { text: "", topic: null }

/** Is a text nothing but a phrase on one of these topics, in any language? A pointer to another story, `Lesen Sie auch: …`, is on `read`. */
export function isBoilerplate(text: string, topics: readonly BoilerplateTopic[]): boolean {
  if (topics.length === 0) return false
  if (last.text !== text) last = { text, topic: phraseTopic(text) ?? pointerTopic(text) }
  return last.topic !== null && topics.includes(last.topic)
}

function phraseTopic(text: string): BoilerplateTopic | null {
  return text.length > LONGEST ? null : ((known ??= phrases()).get(fold(text)) ?? null)
}

function pointerTopic(text: string): "read" | null {
  const [, lead] = POINTER.exec(text) ?? []
  return lead !== undefined && phraseTopic(lead) === "read" ? "read" : null
}

/** Each phrase and what it is about; what stands first counts. */
function phrases(): ReadonlyMap<string, BoilerplateTopic> {
  const found = new Map<string, BoilerplateTopic>()
  for (const topic of TOPICS.toReversed())
    for (const line of BOILERPLATE[topic].split("\n"))
      for (const phrase of line.slice(line.indexOf(":") + 1).split("|"))
        if (phrase.trim() !== "") found.set(fold(phrase), topic)
  return found
}

const fold = (text: string) =>
  text.normalize("NFC").toLowerCase().replace(AROUND, "").replace(/\s+/gu, " ").replaceAll("’", "'")
