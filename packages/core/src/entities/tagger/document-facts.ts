import { capitalRunsOf, runFirst, runLast } from "./capital-run.ts"
import { mix } from "./hash.ts"
import { type Sentence, wordAt } from "./tagger-document.ts"

/** What a document shows of a word by all its occurrences, whatever their case. */
export interface WordFacts {
  lower: number
  /** Capitalised where a sentence or headline does not ask for it. */
  capital: number
  /** What stands around its capitalised occurrences: up to four hashes each, and where each is. */
  contexts: number[][]
  places: number[]
}

/** What a document as a whole shows. */
export interface DocumentFacts {
  words: ReadonlyMap<string, WordFacts>
  /** Runs of capitals of each sentence. */
  runs: readonly Int32Array[]
  /** Of names of several words: their initials, with the leading class of their last word. */
  initials: ReadonlyMap<string, number>
}

/** So many other occurrences of a word are looked at. */
export const OCCURRENCES = 5

/** A number for a word's place in a document. */
export const placeOf = (sentence: number, index: number): number => sentence * 65536 + index

/** Reads what a document shows of its words. */
export function documentFacts(sentences: readonly Sentence[]): DocumentFacts {
  const words = new Map<string, WordFacts>()
  const initials = new Map<string, number>()
  const runs = sentences.map(capitalRunsOf)
  for (const [at, sentence] of sentences.entries()) {
    for (const [index, word] of sentence.words.entries()) {
      if (!word.isCapital && !word.isLower) continue
      let facts = words.get(word.lower)
      if (!facts) words.set(word.lower, (facts = { lower: 0, capital: 0, contexts: [], places: [] }))
      if (word.isLower) facts.lower++
      else if (!sentence.isTitled) {
        if (!sentence.opens[index]) facts.capital++
        if (facts.places.length <= OCCURRENCES) {
          facts.places.push(placeOf(at, index))
          facts.contexts.push(contextOf(sentence, index, runs[at]?.[index] ?? -1))
        }
      }
    }
    addInitials(sentence, runs[at] as Int32Array, initials)
  }
  return { words, runs, initials }
}

function contextOf(sentence: Sentence, index: number, run: number): number[] {
  const before = wordAt(sentence, index - 1)
  const after = wordAt(sentence, index + 1)
  const first = runFirst(run)
  const last = runLast(run)
  const place = first === last ? 0 : index === first ? 1 : index === last ? 2 : 3
  return [
    mix(mix(before.lowerHash, 101), place),
    mix(mix(after.lowerHash, 102), place),
    mix(mix(wordAt(sentence, first - 1).leading, 103), place),
    mix(mix(wordAt(sentence, last).leading, 104), place),
    mix(mix(wordAt(sentence, first).leading, 105), place),
  ]
}

function addInitials(sentence: Sentence, runs: Int32Array, initials: Map<string, number>): void {
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as number
    if (run < 0 || runFirst(run) !== index) continue
    let last = runLast(run)
    // "Ministry of Foreign Affairs", "World Council for the Seas": on over the words that give no letter.
    for (let next = last; (next = linked(sentence, next)) > last;) last = runLast(runs[next] as number)
    if (last === index) continue
    let letters = ""
    for (let at = index; at <= last; at++)
      if (sentence.words[at]?.isCapital) letters += sentence.words[at]?.text[0] ?? ""
    if (letters.length > 1 && letters.length < 8 && !initials.has(letters))
      initials.set(letters, wordAt(sentence, last).leading)
  }
}

const LINKS: ReadonlySet<string> = new Set(["of", "the", "for", "and", "on", "&", "-", "in"])

function linked(sentence: Sentence, last: number): number {
  for (let next = last + 1; next < last + 4; next++) {
    if (sentence.words[next]?.isCapital) return next > last + 1 ? next : last
    if (!LINKS.has(sentence.words[next]?.lower ?? "")) return last
  }
  return last
}
