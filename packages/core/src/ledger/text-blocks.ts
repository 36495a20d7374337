import type { TextBlock } from "../article/text-block.ts"
import type { Article } from "../schema/article.ts"
import { type Piece, TextMap } from "../source/text-map.ts"

/** An article's blocks with their way back to the source, rebuilt from its ledger alone. */
export function textBlocks(article: Pick<Article, "blocks" | "ledger">): TextBlock[] {
  const pieces: Piece[][] = article.blocks.map(() => [])
  for (const entry of article.ledger) {
    if (entry.kind !== "content") continue
    const { start, end, text } = entry
    pieces[entry.block]?.push(text === undefined ? { start, end } : { start, end, text })
  }
  return article.blocks.map(({ role, text }, index) => ({
    role,
    text,
    map: new TextMap(text, pieces[index] ?? []),
  }))
}
