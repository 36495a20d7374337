import {
  documentFacts,
  FEATURE_BITS,
  gazetteerSpans,
  type KnownPhrases,
  readKnownPhrases,
  majorityFeatures,
  mix,
  OFFSETS,
  type Sentence,
  sentenceReader,
  toFeature,
  tokenFeatures,
  toMajorities,
} from "@corpus/core/training"
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts"
import type { Lesson } from "./lesson.ts"

/** A sentence as the learner sees it: the features of word `i` are `features[starts[i]]` to `features[starts[i + 1] - 1]`. */
export interface Instance {
  starts: Int32Array
  features: Int32Array
  allowed: Uint32Array
}

let reader: { phrases: KnownPhrases; read: ReturnType<typeof sentenceReader> } | undefined

function shippedReader(): NonNullable<typeof reader> {
  if (!reader) {
    const { phrases } = readKnownPhrases(shippedGazetteer())
    reader = { phrases, read: sentenceReader(phrases) }
  }
  return reader
}

/** The hashes of all features of a document's words, sentence by sentence, those of a first reading among them where there is one. */
export function documentHashes(
  lesson: { sentences: readonly { words: readonly string[] }[] },
  firstLabels: readonly Uint8Array[] | null,
): number[][][] {
  const { phrases, read } = shippedReader()
  const sentences = lesson.sentences.map(({ words }) => read({ words }))
  const facts = documentFacts(sentences)
  const majorities = firstLabels ? toMajorities(sentences, firstLabels) : null
  return sentences.map((sentence, at) => {
    const marks = gazetteerSpans(sentence, facts.runs[at] as Int32Array, phrases)
    const more = majorities ? majorityFeatures(sentence, at, majorities) : null
    return sentence.words.map((_, index) => {
      const out = wordHashes(sentence, index)
      tokenFeatures(out, { sentence, at, index, facts, marks })
      if (more) out.push(...(more[index] as number[]))
      return out
    })
  })
}

function wordHashes(sentence: Sentence, index: number): number[] {
  const out: number[] = []
  for (const [number, [part, offset]] of OFFSETS.entries()) {
    const word = sentence.words[index + offset]
    if (word) for (const hash of word[part]) out.push(mix(hash, 200 + number))
    else out.push(mix(199, 200 + number))
  }
  return out
}

/** The features of a document. */
export function toInstances(lesson: Lesson, firstLabels: readonly Uint8Array[] | null): Instance[] {
  return documentHashes(lesson, firstLabels).map((words, at) => {
    const starts = new Int32Array(words.length + 1)
    for (const [index, hashes] of words.entries()) starts[index + 1] = (starts[index] as number) + hashes.length
    const features = new Int32Array(starts[words.length] as number)
    let next = 0
    for (const hashes of words) {
      for (const hash of hashes) features[next++] = toFeature(hash)
    }
    return { starts, features, allowed: lesson.sentences[at]?.allowed ?? new Uint32Array() }
  })
}

/** Rows of weights by feature: those that are seen in `least` places or more; -1 for others. */
export function toRows(instances: readonly Instance[], least: number): { rows: Int32Array; count: number } {
  const seen = new Uint16Array(2 ** FEATURE_BITS)
  for (const { features } of instances)
    for (const feature of features) if ((seen[feature] as number) < 65535) seen[feature] = (seen[feature] as number) + 1
  const rows = new Int32Array(2 ** FEATURE_BITS).fill(-1)
  let count = 0
  for (let feature = 0; feature < seen.length; feature++)
    if ((seen[feature] as number) >= least) rows[feature] = count++
  return { rows, count }
}
