import type { NameModel, TaggedName } from "../../ports/name-model.ts"
import { activeStretches } from "./active-stretches.ts"
import { documentFacts } from "./document-facts.ts"
import { gazetteerSpans } from "./gazetteer-spans.ts"
import { type KnownPhrases, longer, readKnownPhrases } from "./known-phrases.ts"
import { LABELS, TAGGED_TYPES } from "./labels.ts"
import { bestPath, Lattice } from "./lattice.ts"
import { kindOfLabel, majorityFeatures, spansOf, toMajorities } from "./majority-features.ts"
import { readPackedWeights } from "./packed-weights.ts"
import { firstOf, type Scorer, scorer, type Scores, secondOf } from "./scorer.ts"
import { type Sentence, sentenceReader } from "./tagger-document.ts"
import { tokenFeatures } from "./token-features.ts"

/** So many words are kept with their scores, for the next documents. */
const KEPT_WORDS = 30_000
/** Odds beyond this are as good as certain. */
const CERTAIN = 12

/** A stretch of a sentence in which there may be names: words `first`–`last`, and the row of the first among all scores. */
interface Stretch {
  at: number
  first: number
  last: number
  row: number
}

/**
 * A model of names from the bytes of its weights, which `bench train-names` writes.
 *
 * @throws CorpusError `input-unreadable`
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const { phrases, end } = readKnownPhrases(bytes)
  const read = sentenceReader(phrases, KEPT_WORDS)
  const weights = readPackedWeights(bytes.subarray(end))
  const score = scorer(weights, KEPT_WORDS)
  const moves = weights.readings.map(({ transitions }) => transitions.map(Math.exp))
  const lattice = new Lattice()
  let room: Scores = new Int32Array(0)
  let scaled = new Float64Array(0)
  const scale = (number: number, { first, last, row }: Stretch, step: number): Float64Array => {
    const size = (last - first + 1) * LABELS
    if (scaled.length < size) scaled = new Float64Array(2 * size)
    const start = row * LABELS
    for (let index = 0; index < size; index++) {
      const both = room[start + index] as number
      scaled[index] = (number === 0 ? firstOf(both) : secondOf(both)) * step
    }
    return scaled
  }
  return {
    city: (words) => phrases.city(read({ words }).words.reduce(longer, 0)),
    tag(written) {
      const sentences = written.map(read)
      const stretches = toStretches(sentences)
      const last = stretches.at(-1)
      const size = last ? (last.row + last.last - last.first + 1) * LABELS : 0
      if (room.length < size) room = new Int32Array(2 * size)
      else room.fill(0, 0, size)
      scoreWords(score, room, stretches, sentences, phrases)
      const tagged = sentences.map(({ words }) => ({
        names: [] as TaggedName[],
        outside: new Float32Array(words.length).fill(1),
      }))
      let labels: Uint8Array[] = []
      for (const [number, { step, transitions }] of weights.readings.entries()) {
        if (number > 0) addMajorities(score, room, stretches, sentences, labels)
        labels = sentences.map(({ words }) => new Uint8Array(words.length))
        for (const stretch of stretches) {
          const { at, first, last: ends } = stretch
          const words = ends - first + 1
          const scores = scale(number, stretch, step)
          const path = bestPath(scores, words, transitions)
          labels[at]?.set(path, first)
          if (number < weights.readings.length - 1) continue
          lattice.sum(scores, words, moves[number] as Float64Array, null)
          const { names, outside } = tagged[at] as (typeof tagged)[number]
          for (let index = 0; index < words; index++)
            outside[first + index] = lattice.marginals[index * LABELS] as number
          names.push(...namesOf(path, first, lattice))
        }
      }
      return tagged
    },
  }
}

function toStretches(sentences: readonly Sentence[]): Stretch[] {
  const all: Stretch[] = []
  let row = 0
  for (const [at, sentence] of sentences.entries())
    for (const [first, last] of activeStretches(sentence)) {
      all.push({ at, first, last, row })
      row += last - first + 1
    }
  return all
}

function scoreWords(
  score: Scorer,
  scores: Scores,
  stretches: readonly Stretch[],
  sentences: readonly Sentence[],
  phrases: KnownPhrases,
): void {
  const facts = documentFacts(sentences)
  const features: number[] = []
  let marks: ArrayLike<number> = []
  let of = -1
  for (const { at, first, last, row } of stretches) {
    const sentence = sentences[at] as Sentence
    if (at !== of) marks = gazetteerSpans(sentence, facts.runs[at] as Int32Array, phrases)
    of = at
    score.addWords(scores, row, sentence, first, last)
    for (let index = first; index <= last; index++) {
      features.length = 0
      tokenFeatures(features, { sentence, at, index, facts, marks })
      score.add(scores, row + index - first, features)
    }
  }
}

function addMajorities(
  score: Scorer,
  scores: Scores,
  stretches: readonly Stretch[],
  sentences: readonly Sentence[],
  labels: readonly Uint8Array[],
): void {
  const majorities = toMajorities(sentences, labels)
  let extra: number[][] = []
  let of = -1
  for (const { at, first, last, row } of stretches) {
    if (at !== of) extra = majorityFeatures(sentences[at] as Sentence, at, majorities)
    of = at
    for (let index = first; index <= last; index++) score.add(scores, row + index - first, extra[index] as number[])
  }
}

/** The names that labels mark, with the odds of the word that is least sure. */
function namesOf(labels: Uint8Array, from: number, { marginals }: Lattice): TaggedName[] {
  return spansOf(labels).map(([first, last]) => {
    let least = 1
    for (let index = first; index <= last; index++)
      least = Math.min(least, marginals[index * LABELS + (labels[index] as number)] as number)
    const type = TAGGED_TYPES[kindOfLabel(labels[first] as number) - 1] as TaggedName["type"]
    const odds = Math.min(CERTAIN, Math.log(least / Math.max(1 - least, 1e-9)))
    return { first: from + first, last: from + last, type, odds }
  })
}
