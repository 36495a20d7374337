import type { Mention } from "../../schema/entity.ts"
import type { Document } from "../text/document.ts"
import type { Token } from "../text/token.ts"

/** Tokens of a block as a mention of the article, and the rule that says what they name. */
export function toMention(
  document: Document,
  { block: at, first, last }: { block: number; first: number; last: number },
  rule: string,
): Mention {
  const { tokens, block } = document.blocks[at] as Document["blocks"][number]
  return { ...block.map.span((tokens[first] as Token).from, (tokens[last] as Token).to), rule }
}
