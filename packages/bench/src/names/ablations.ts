import type { NameModel } from "@corpus/core"
import {
  MAGIC,
  readDocument,
  readKnownPhrases,
  readNameModel,
  tagDocument,
  TextMap,
  TRANSITIONS,
} from "@corpus/core/training"
import { engine, type NameSystem } from "./name-systems.ts"

/** The engine with one of its parts left out each, none of which was learned anew for it. */
export function ablations(weights: Uint8Array): NameSystem[] {
  const model = readNameModel(weights)
  const { end } = readKnownPhrases(weights)
  return [
    engine("rules and model", model),
    engine("rules alone", undefined),
    modelAlone(model),
    engine("without the gazetteer before the weights", readNameModel(weights.subarray(end))),
    engine("model by sentences, without other occurrences", bySentence(model)),
    engine("without the second reading", readNameModel(firstReading(weights, end))),
  ]
}

const modelAlone = (model: NameModel): NameSystem => ({
  name: "model alone",
  find({ source, blocks }) {
    const document = readDocument(
      blocks.map((block) => {
        const map = TextMap.of(source, [block])
        return { role: "paragraph" as const, text: map.text, map }
      }),
    )
    return tagDocument(document, model).flatMap(({ names }, at) => {
      const { tokens, block } = document.blocks[at] as (typeof document.blocks)[number]
      return names.map(({ first, last, type }) => ({
        ...block.map.span(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0),
        type,
      }))
    })
  },
})

/** A model that is shown each sentence as a document of its own. */
const bySentence = (model: NameModel): NameModel => ({
  ...model,
  tag: (sentences) => sentences.flatMap((sentence) => model.tag([sentence])),
})

/** A file of weights with the first of its two readings alone; `readPackedWeights` in core has its form. */
function firstReading(weights: Uint8Array, from: number): Uint8Array {
  const view = new DataView(weights.buffer, weights.byteOffset, weights.byteLength)
  const head = from + MAGIC.length
  let at = head + 1 + 2 * TRANSITIONS.length + 1
  const count = view.getUint32(at, true)
  const total = view.getUint32(at + 4, true)
  at += 8
  for (let index = 0; index < count; index++) while (view.getUint8(at++) > 127);
  const bytes = weights.slice(0, at + count + 2 * total)
  bytes[head] = 1
  return bytes
}
