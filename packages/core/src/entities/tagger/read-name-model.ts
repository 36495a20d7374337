import type { NameModel, TaggedName } from "../../ports/name-model.ts"
import { activeStretches } from "./active-stretches.ts"
import { type DocumentFacts, documentFacts } from "./document-facts.ts"
import { gazetteerSpans } from "./gazetteer-spans.ts"
import { type KnownPhrases, readKnownPhrases } from "./known-phrases.ts"
import { LABELS, TAGGED_TYPES } from "./labels.ts"
import { bestPath, Lattice } from "./lattice.ts"
import { kindOfLabel, majorityFeatures, spansOf, toMajorities } from "./majority-features.ts"
import { readPackedWeights } from "./packed-weights.ts"
import { scorer } from "./scorer.ts"
import { type Sentence, sentenceReader } from "./tagger-document.ts"
import { tokenFeatures } from "./token-features.ts"

/** So many words are kept with their scores, for the next documents. */
const KEPT_WORDS = 20_000
/** Odds beyond this are as good as certain. */
const CERTAIN = 12

/** A stretch of a sentence in which there may be names, with the features of its words. */
interface Stretch {
  sentence: Sentence
  at: number
  first: number
  last: number
  features: number[][]
}

/**
 * A model of names from the bytes of its weights, which `bench train-names` writes.
 *
 * @throws CorpusError `input-unreadable`
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const { phrases, end } = readKnownPhrases(bytes)
  const read = sentenceReader(phrases, KEPT_WORDS)
  const readings = readPackedWeights(bytes.subarray(end)).map((weights) => ({
    score: scorer(weights, KEPT_WORDS),
    transitions: weights.transitions,
    moves: weights.transitions.map(Math.exp),
  }))
  const lattice = new Lattice()
  return {
    tag(written) {
      const sentences = written.map(read)
      const stretches = toStretches(sentences, documentFacts(sentences), phrases)
      const tagged = sentences.map(({ words }) => ({
        names: [] as TaggedName[],
        outside: new Float32Array(words.length).fill(1),
      }))
      let labels: Uint8Array[] = []
      for (const [number, { score, transitions, moves }] of readings.entries()) {
        if (number > 0) addMajorities(stretches, sentences, labels)
        labels = sentences.map(({ words }) => new Uint8Array(words.length))
        for (const { sentence, at, first, last, features } of stretches) {
          const scores = score(sentence, first, last, features)
          const words = last - first + 1
          const path = bestPath(scores, words, transitions)
          labels[at]?.set(path, first)
          if (number < readings.length - 1) continue
          lattice.sum(scores, words, moves, null)
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

function toStretches(sentences: readonly Sentence[], facts: DocumentFacts, phrases: KnownPhrases): Stretch[] {
  return sentences.flatMap((sentence, at) => {
    const stretches = activeStretches(sentence)
    if (stretches.length === 0) return []
    const marks = gazetteerSpans(sentence, facts.runs[at] as Int32Array, phrases)
    return stretches.map(([first, last]) => {
      const features: number[][] = []
      for (let index = first; index <= last; index++) {
        const own: number[] = []
        tokenFeatures(own, { sentence, at, index, facts, marks })
        features.push(own)
      }
      return { sentence, at, first, last, features }
    })
  })
}

function addMajorities(
  stretches: readonly Stretch[],
  sentences: readonly Sentence[],
  labels: readonly Uint8Array[],
): void {
  const majorities = toMajorities(sentences, labels)
  let extra: number[][] = []
  let of = -1
  for (const { sentence, at, first, features } of stretches) {
    if (at !== of) extra = majorityFeatures(sentence, at, majorities)
    of = at
    for (const [index, own] of features.entries()) for (const hash of extra[first + index] as number[]) own.push(hash)
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
