import type { NameModel, TaggedName, UnreadSentence } from "../../ports/name-model.ts"
import type { Document } from "../text/document.ts"

/** What a model makes of a block, by the block's tokens. */
export interface BlockTags {
  names: TaggedName[]
  /** How likely each token stands in no name. */
  outside: number[]
}

/** A model's reading of a document, block by block. */
export function tagDocument(document: Document, model: NameModel): BlockTags[] {
  const sentences: UnreadSentence[] = []
  const places: { block: number; first: number }[] = []
  for (const [block, { tokens, isTitled }] of document.blocks.entries()) {
    for (let first = 0, next = 0; first < tokens.length; first = next) {
      while (next < tokens.length && tokens[next]?.sentence === tokens[first]?.sentence) next++
      sentences.push({ words: tokens.slice(first, next).map(({ text }) => text), isTitled: isTitled(first) })
      places.push({ block, first })
    }
  }
  const tags = document.blocks.map((): BlockTags => ({ names: [], outside: [] }))
  for (const [at, { names, outside }] of model.tag(sentences).entries()) {
    const { block, first } = places[at] as (typeof places)[number]
    const own = tags[block] as BlockTags
    for (const name of names) own.names.push({ ...name, first: first + name.first, last: first + name.last })
    for (let index = 0; index < outside.length; index++) own.outside.push(outside[index] as number)
  }
  return tags
}
