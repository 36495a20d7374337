import { mix } from "./hash.ts"
import { TAGGED_TYPES } from "./labels.ts"
import { type Sentence, wordAt } from "./tagger-document.ts"

const KINDS = TAGGED_TYPES.length + 1

/** How a first reading labelled the words and names of a document, by their letters. */
export interface Majorities {
  words: ReadonlyMap<string, Uint16Array>
  names: ReadonlyMap<string, Uint16Array>
  labels: readonly Uint8Array[]
}

/** 0 for none, else one more than the type. */
export const kindOfLabel = (label: number): number => (label === 0 ? 0 : 1 + ((label - 1) >> 2))

/** Counts the labels of a first reading. */
export function toMajorities(sentences: readonly Sentence[], labels: readonly Uint8Array[]): Majorities {
  const words = new Map<string, Uint16Array>()
  const names = new Map<string, Uint16Array>()
  const add = (to: Map<string, Uint16Array>, key: string, kind: number): void => {
    let counts = to.get(key)
    if (!counts) to.set(key, (counts = new Uint16Array(KINDS)))
    counts[kind] = (counts[kind] as number) + 1
  }
  for (const [at, sentence] of sentences.entries()) {
    const own = labels[at] as Uint8Array
    for (let index = 0; index < own.length; index++) {
      const word = wordAt(sentence, index)
      if (word.isCapital && !(sentence.isTitled && own[index] === 0))
        add(words, word.lower, kindOfLabel(own[index] as number))
    }
    for (const [first, last] of spansOf(own))
      add(names, nameKey(sentence, first, last), kindOfLabel(own[first] as number))
  }
  return { words, names, labels }
}

/** The names that labels mark: first and last word. */
export function spansOf(labels: Uint8Array): [number, number][] {
  const spans: [number, number][] = []
  for (let first = 0; first < labels.length; first++) {
    const kind = kindOfLabel(labels[first] as number)
    if (kind === 0) continue
    let last = first
    while ((labels[last] as number) !== 0 && ((labels[last] as number) - 1) % 4 < 2 && last + 1 < labels.length) last++
    spans.push([first, last])
    first = last
  }
  return spans
}

function nameKey(sentence: Sentence, first: number, last: number): string {
  let key = ""
  for (let at = first; at <= last; at++) key += `${wordAt(sentence, at).lower} `
  return key
}

/** Writes the hashes of what the first reading says of a sentence's words, here and elsewhere in the document. */
export function majorityFeatures(sentence: Sentence, at: number, { words, names, labels }: Majorities): number[][] {
  const own = labels[at] as Uint8Array
  const best = sentence.words.map((word, index) => {
    if (!word.isCapital) return -1
    return majority(
      words.get(word.lower),
      sentence.isTitled && own[index] === 0 ? -1 : kindOfLabel(own[index] as number),
    )
  })
  const features = sentence.words.map((word, index): number[] => {
    if (!word.isCapital) return []
    const out = [mix(own[index] as number, 70)]
    const found = best[index] as number
    if (found >= 0) out.push(mix(found, 71), mix(mix(found >> 2, 72), own[index] as number))
    const before = best[index - 1] ?? -1
    const after = best[index + 1] ?? -1
    if (before >= 0) out.push(mix(before, 73))
    if (after >= 0) out.push(mix(after, 74))
    return out
  })
  for (const [first, last] of spansOf(own)) {
    const kind = kindOfLabel(own[first] as number)
    const found = majority(names.get(nameKey(sentence, first, last)), kind)
    for (let index = first; index <= last; index++)
      features[index]?.push(found < 0 ? mix(75, kind) : mix(mix(found, 76), kind))
  }
  return features
}

/** The kind that most of the other occurrences have, times four, and how clear that is; -1 where there is no other. */
function majority(counts: Uint16Array | undefined, own: number): number {
  if (!counts) return -1
  let all = 0
  let most = 0
  let best = 0
  for (let kind = 0; kind < KINDS; kind++) {
    const count = (counts[kind] as number) - (kind === own ? 1 : 0)
    all += count
    if (count > most) {
      most = count
      best = kind
    }
  }
  if (all <= 0) return -1
  return best * 4 + (most === all ? (all > 1 ? 3 : 2) : most * 2 > all ? 1 : 0)
}
