import type { Entity } from "../schema/entity.ts"
import { TextMap } from "../source/text-map.ts"
import { findEntities } from "./find-entities.ts"

/** The entities of English paragraphs by themselves; offsets count in the paragraphs with an empty line between each two. */
export function entitiesOf(paragraphs: readonly string[], published: string | null = null): Entity[] {
  const source = paragraphs.join("\n\n")
  let start = 0
  const blocks = paragraphs.map((text) => {
    const piece = { start, end: start + text.length }
    start = piece.end + 2
    return { role: "paragraph" as const, text, map: TextMap.of(source, [piece]) }
  })
  return findEntities(blocks, { published, language: "en" }).entities
}
