import { tokenize } from "../entities/text/tokenize.ts"
import { textBlocks } from "../ledger/text-blocks.ts"
import type { Article } from "../schema/article.ts"
import type { Entity } from "../schema/entity.ts"
import { type TagSet, tagName } from "../schema/tag-names.ts"

interface Name {
  start: number
  end: number
  tag: string
}

/**
 * An article's names in columns: a token a line, a tab, and its tag in IOB2 (`B-PER`, `I-PER`, `O`), an empty line after each sentence.
 *
 * @param set CoNLL-2003's types, or those of OntoNotes.
 */
export function toConll(article: Article, set: TagSet = "conll"): string {
  const names = article.entities.flatMap((entity) => namesOf(entity, set)).sort((a, b) => a.start - b.start)
  const lines: string[] = []
  for (const { text, map } of textBlocks(article)) {
    let sentence = 0
    let last: Name | undefined
    for (const token of tokenize(text)) {
      if (token.sentence !== sentence && lines.length > 0 && lines.at(-1) !== "") lines.push("")
      sentence = token.sentence
      const { start, end } = map.toSource(token.from, token.to)
      const name = nameAt(names, start, end)
      lines.push(`${token.text}\t${name ? `${name === last ? "I" : "B"}-${name.tag}` : "O"}`)
      last = name
    }
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("")
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`
}

const namesOf = (entity: Entity, set: TagSet): Name[] =>
  entity.mentions.map(({ start, end }) => ({ start, end, tag: tagName(entity, set) }))

/** The name that a range is a part of; names are in order and none is inside another. */
function nameAt(names: readonly Name[], start: number, end: number): Name | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as Name).end <= start) low = middle + 1
    else high = middle
  }
  const name = names[low]
  return name && name.start < end && end <= name.end ? name : undefined
}
