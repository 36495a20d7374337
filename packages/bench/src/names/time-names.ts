import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { NameModel } from "@corpus/core"
import { findEntities, readDocument, tagDocument, type TextBlock, TextMap } from "@corpus/core/training"
import type { AnsweredText } from "./answered-text.ts"
import type { NameSystem } from "./name-systems.ts"

/** The texts are read so often, by each in turn; the least time counts, the first round warms up. */
const ROUNDS = 5

/** What finding names costs. */
export interface NameCosts {
  /** By who reads: words a second of one core. */
  speeds: { name: string; speed: number }[]
  words: number
  /** Milliseconds of a core that reading the weights takes, once. */
  startUp: number
  /** Bytes that the model holds, and that it holds with its caches after all texts. */
  held: number
  heldAfter: number
}

/** Measures what finding names costs, in the time that this process itself had of a core. */
export function timeNames(texts: readonly AnsweredText[], read: () => NameModel, peer: NameSystem): NameCosts {
  const documents = texts.map(toBlocks)
  const before = heldBytes()
  const start = cpu()
  const names = read()
  const startUp = cpu() - start
  const held = heldBytes() - before
  const context = { published: null, language: "en" }
  const readers: { name: string; read: (at: number) => unknown }[] = [
    { name: "rules and model", read: (at) => findEntities(documents[at] as TextBlock[], { ...context, names }) },
    { name: "rules", read: (at) => findEntities(documents[at] as TextBlock[], context) },
    { name: "model alone", read: (at) => tagDocument(readDocument(documents[at] as TextBlock[]), names) },
    { name: peer.name, read: (at) => peer.find(texts[at] as AnsweredText) },
  ]
  const least = readers.map(() => Infinity)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, reader] of readers.entries()) {
      if (index === readers.length - 1 && round > 1) continue
      const from = cpu()
      for (const at of documents.keys()) reader.read(at)
      least[index] = Math.min(least[index] as number, cpu() - from)
    }
  const words = documents.reduce((sum, blocks) => sum + blocks.reduce((all, { text }) => all + wordsOf(text), 0), 0)
  return {
    speeds: readers.map(({ name }, index) => ({ name, speed: (1000 * words) / (least[index] as number) })),
    words,
    startUp,
    held,
    heldAfter: heldBytes() - before,
  }
}

const toBlocks = ({ source, blocks }: AnsweredText): TextBlock[] =>
  blocks.map((block) => {
    const map = TextMap.of(source, [block])
    return { role: "paragraph", text: map.text, map }
  })

const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What the process holds once what nobody needs is gone, in bytes. */
function heldBytes(): number {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
