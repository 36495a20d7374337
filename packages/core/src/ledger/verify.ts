import { bodyText } from "../article/body-text.ts"
import type { Article } from "../schema/article.ts"
import { BODY_ROLES } from "../schema/role.ts"
import type { TextSpan } from "../schema/span.ts"
import { resolveReferences } from "../source/character-reference.ts"
import { sha256 } from "../source/sha256.ts"
import { lastWhere } from "../source/last-where.ts"
import { decode } from "../source/decode.ts"
import { textBlocks } from "./text-blocks.ts"

/**
 * Proves an article against its bytes.
 *
 * @returns what does not hold, a sentence each; empty where all holds. Never throws for what an article claims.
 */
export async function verify(article: Article, bytes: Uint8Array): Promise<string[]> {
  const hash = await sha256(bytes)
  if (hash !== article.capture.sha256) {
    return [
      `The bytes are not those that the article was read from: their SHA-256 is ${hash}, not ${article.capture.sha256}.`,
    ]
  }
  return verifySource(article, decode({ bytes, mediaType: article.capture.mediaType }).text)
}

/** As `verify`, for a source that is already decoded. */
export function verifySource(article: Article, source: string): string[] {
  const wrong = [...verifyTiling(article, source), ...verifyBlocks(article, source)]
  const blocks = textBlocks(article)
  const check = (what: string, { start, end, text }: TextSpan) => {
    const block = blocks[lastWhere(blocks.length, (index) => (article.blocks[index]?.start ?? 0) <= start)]
    const range = block?.map.toText(start, end)
    const back = range && block?.map.toSource(range.from, range.to)
    const reads = range && block?.map.text.slice(range.from, range.to)
    if (reads !== text || back?.start !== start || back.end !== end)
      wrong.push(`${what} at ${start}–${end} does not read "${text}" there.`)
  }
  for (const entity of article.entities) {
    for (const mention of entity.mentions) check(`The mention of ${entity.id}`, mention)
  }
  for (const value of article.values) check(`The ${value.kind}`, value)
  for (const quote of article.quotes) check(`The quotation ${quote.id}`, quote)
  const known = new Set(article.entities.map(({ id }) => id))
  for (const quote of article.quotes) {
    for (const speaker of [quote.speaker ?? []].flat()) {
      if (!known.has(speaker))
        wrong.push(`The quotation ${quote.id} is given to ${speaker}, which is no entity of the article.`)
    }
  }
  return wrong
}

/** The ledger covers every character once. */
function verifyTiling({ ledger }: Article, source: string): string[] {
  const wrong: string[] = []
  let at = 0
  for (const { start, end } of ledger) {
    if (start !== at)
      wrong.push(
        `The ledger has ${start > at ? "a gap" : "an overlap"} at ${Math.min(at, start)}–${Math.max(at, start)}.`,
      )
    if (end <= start) wrong.push(`The ledger's entry at ${start} is empty.`)
    at = end
  }
  if (at !== source.length) wrong.push(`The ledger ends at ${at}, the source at ${source.length}.`)
  return wrong
}

const BLANK_RULES = new Set(["space", "blank-reference"])

/** Does a range read as white space, its character references resolved, doubly escaped ones too? */
function isBlank(text: string): boolean {
  const once = resolveReferences(text)
  return once.trim() === "" || resolveReferences(once).trim() === ""
}

/** Decoding what the ledger keeps gives the blocks, and the body blocks give the text. */
function verifyBlocks({ ledger, blocks, text }: Article, source: string): string[] {
  const wrong: string[] = []
  const read = blocks.map(() => "")
  for (const entry of ledger) {
    if (entry.kind === "content") read[entry.block] += entry.text ?? source.slice(entry.start, entry.end)
    else if (entry.kind === "markup" && BLANK_RULES.has(entry.rule) && !isBlank(source.slice(entry.start, entry.end))) {
      wrong.push(`The characters at ${entry.start}–${entry.end} are called white space and are not.`)
    }
  }
  for (const [index, block] of blocks.entries()) {
    if (read[index] !== block.text) wrong.push(`Block ${index} does not read as the ledger has it.`)
  }
  if (bodyText(blocks.filter(({ role }) => BODY_ROLES.has(role))) !== text)
    wrong.push("The text is not the body blocks in order.")
  return wrong
}
