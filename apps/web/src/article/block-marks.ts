import type { Article, Entity, Mention, Quote, Span } from "@corpus/core/schema"
import type { textBlocks } from "@corpus/core/ledger"
import type { Ranged } from "./nest.ts"

/** What a range of the clean text is marked as. */
export type Mark =
  | { kind: "here" }
  | { kind: "quote"; quote: Quote }
  | { kind: "mention"; entity: Entity; mention: Mention }

type TextBlock = ReturnType<typeof textBlocks>[number]

/** What an article marks in one of its blocks, in the block's own coordinates; `here` is a place that the reader asked for. */
export function blockMarks(article: Article, { map, text }: TextBlock, here: Span | null): Ranged<Mark>[] {
  const first = map.pieces[0]?.start ?? 0
  const last = map.pieces.at(-1)?.end ?? 0
  const inBlock = (span: Span, value: Mark): Ranged<Mark>[] => {
    if (span.end <= first || span.start >= last) return []
    const { from, to } = map.toText(span.start, span.end)
    return from < to && to <= text.length ? [{ from, to, value }] : []
  }
  return [
    ...(here ? inBlock(here, { kind: "here" }) : []),
    ...article.quotes.flatMap((quote) => inBlock(quote, { kind: "quote", quote })),
    ...article.entities.flatMap((entity) =>
      entity.mentions.flatMap((mention) => inBlock(mention, { kind: "mention", entity, mention })),
    ),
  ]
}
