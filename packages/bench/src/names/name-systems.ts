import type { NameModel } from "@corpus/core"
import { findEntities, TextMap } from "@corpus/core/training"
import type { AnsweredText, TypedSpan } from "./answered-text.ts"

/** Something that finds names in a text. */
export interface NameSystem {
  name: string
  find: (text: AnsweredText) => TypedSpan[]
}

/** The engine's entity stage, with rules alone or with a model beside them. */
export const engine = (name: string, names?: NameModel): NameSystem => ({
  name,
  find: ({ source, blocks }) =>
    findEntities(
      blocks.map((block) => {
        const map = TextMap.of(source, [block])
        return { role: "paragraph", text: map.text, map }
      }),
      { published: null, language: "en", ...(names ? { names } : {}) },
    ).entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type }))),
})
