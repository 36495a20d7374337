import type { NameModel, TaggedName, TaggedSentence } from "../../ports/name-model.ts"
import { documentFacts } from "./document-facts.ts"
import { gazetteerSpans } from "./gazetteer-spans.ts"
import { mix, toFeature } from "./hash.ts"
import { LABELS, TAGGED_TYPES } from "./labels.ts"
import { bestPath, Lattice } from "./lattice.ts"
import { kindOfLabel, majorityFeatures, spansOf, toMajorities } from "./majority-features.ts"
import { type PackedWeights, readPackedWeights } from "./packed-weights.ts"
import { type Sentence, sentenceReader } from "./tagger-document.ts"
import { OFFSETS, tokenFeatures } from "./token-features.ts"
import type { Word } from "./word.ts"

/** So many words are kept with their scores, for the next documents. */
const KEPT_WORDS = 20_000
/** Odds beyond this are as good as certain. */
const CERTAIN = 12

/**
 * A model of names from the bytes of its weights, which `bench train-names` writes.
 *
 * @throws CorpusError `input-unreadable`
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const readings = readPackedWeights(bytes).map(toReading)
  const read = sentenceReader(KEPT_WORDS)
  return {
    tag(written) {
      const sentences = written.map(read)
      const facts = documentFacts(sentences)
      const more = sentences.map((sentence, at) => {
        const marks = gazetteerSpans(sentence, facts.runs[at] as Int32Array)
        return sentence.words.map((_, index) => {
          const features: number[] = []
          tokenFeatures(features, { sentence, at, index, facts, marks })
          return features
        })
      })
      let labels: Uint8Array[] = []
      for (const [number, { path }] of readings.entries()) {
        const majorities = number > 0 ? toMajorities(sentences, labels) : null
        const extra = majorities ? sentences.map((sentence, at) => majorityFeatures(sentence, at, majorities)) : null
        if (number < readings.length - 1) {
          labels = sentences.map((sentence, at) => path(sentence, more[at] as number[][], extra?.[at]))
          continue
        }
        return sentences.map((sentence, at) => readings[number]!.tag(sentence, more[at] as number[][], extra?.[at]))
      }
      return []
    },
  }
}

type Path = (sentence: Sentence, more: readonly number[][], extra?: readonly number[][]) => Uint8Array

/** One reading of sentences: their best labels, or their names with odds. */
function toReading(weights: PackedWeights): { path: Path; tag: (...given: Parameters<Path>) => TaggedSentence } {
  const { step, transitions } = weights
  const moves = transitions.map(Math.exp)
  const lattice = new Lattice()
  let known = new Map<Word, Float32Array[]>()
  let scores = new Float64Array(0)
  const vectors = (word: Word): Float32Array[] => {
    let own = known.get(word)
    if (own) return own
    if (known.size >= KEPT_WORDS) known = new Map()
    own = OFFSETS.map(([part], number) => {
      const vector = new Float32Array(LABELS)
      for (const hash of word[part]) add(vector, 0, weights, mix(hash, 200 + number))
      return vector
    })
    known.set(word, own)
    return own
  }
  const beyond = OFFSETS.map((_, number) => {
    const vector = new Float32Array(LABELS)
    add(vector, 0, weights, mix(199, 200 + number))
    return vector
  })
  const score = (sentence: Sentence, more: readonly number[][], extra?: readonly number[][]): void => {
    const { words } = sentence
    if (scores.length < words.length * LABELS) scores = new Float64Array(words.length * LABELS * 2)
    const all = words.map(vectors)
    for (let index = 0; index < words.length; index++) {
      const row = index * LABELS
      scores.fill(0, row, row + LABELS)
      for (let number = 0; number < OFFSETS.length; number++) {
        const vector = (all[index + (OFFSETS[number]?.[1] ?? 0)] ?? beyond)[number] as Float32Array
        for (let label = 0; label < LABELS; label++)
          scores[row + label] = (scores[row + label] as number) + (vector[label] as number)
      }
      for (const hash of more[index] as number[]) add(scores, row, weights, hash)
      if (extra) for (const hash of extra[index] as number[]) add(scores, row, weights, hash)
      for (let label = 0; label < LABELS; label++) scores[row + label] = (scores[row + label] as number) * step
    }
  }
  const path: Path = (sentence, more, extra) => {
    score(sentence, more, extra)
    return bestPath(scores, sentence.words.length, transitions)
  }
  const tag = (sentence: Sentence, more: readonly number[][], extra?: readonly number[][]): TaggedSentence => {
    const labels = path(sentence, more, extra)
    const words = sentence.words.length
    const outside = new Float32Array(words).fill(1)
    if (words === 0 || !sentence.words.some(({ isCapital }) => isCapital)) return { names: [], outside }
    lattice.sum(scores, words, moves, null)
    for (let index = 0; index < words; index++) outside[index] = lattice.marginals[index * LABELS] as number
    const names = spansOf(labels).map(([first, last]): TaggedName => {
      let least = 1
      for (let index = first; index <= last; index++)
        least = Math.min(least, lattice.marginals[index * LABELS + (labels[index] as number)] as number)
      const type = TAGGED_TYPES[kindOfLabel(labels[first] as number) - 1] as TaggedName["type"]
      return { first, last, type, odds: Math.min(CERTAIN, Math.log(least / Math.max(1 - least, 1e-9))) }
    })
    return { names, outside }
  }
  return { path, tag }
}

function add(
  into: Float32Array | Float64Array,
  row: number,
  { find, starts, labels, values }: PackedWeights,
  hash: number,
): void {
  const place = find(toFeature(hash))
  if (place < 0) return
  for (let index = starts[place] as number; index < (starts[place + 1] as number); index++) {
    const slot = row + (labels[index] as number)
    into[slot] = (into[slot] as number) + (values[index] as number)
  }
}
