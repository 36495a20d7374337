import { articleOfSource } from "./article-of-source.ts"
import { createCapture, parse, verify } from "../src/index.ts"
import { decode } from "../src/source/decode.ts"
import { verifySource } from "../src/ledger/verify.ts"
import { readSource } from "../src/source/read-source.ts"
import type { Article, DialectName } from "../src/schema/article.ts"

/**
 * The design's invariants, checked on one input. Runs in any runtime.
 *
 * @returns what does not hold, a sentence each.
 */
export async function checkInvariants(input: string | Uint8Array, dialect?: DialectName): Promise<string[]> {
  if (input.length === 0) return []
  const wrong: string[] = []
  if (typeof input === "string") {
    wrong.push(...checkTape(input, dialect))
    // Lone surrogates reach the reader only in a string: no bytes give them.
    if (!input.isWellFormed()) wrong.push(...verifySource(articleOfSource(input, dialect), input))
  }
  const capture = await createCapture(input)
  const article = parse(capture, dialect ? { dialect } : {})
  wrong.push(...(await verify(article, capture.bytes)))
  wrong.push(...checkBytes(article, capture))
  if (JSON.stringify(parse(capture, dialect ? { dialect } : {})) !== JSON.stringify(article))
    wrong.push("Two runs differ.")
  return wrong
}

/** The tape tiles the source, and its text tokens read as they say. */
function checkTape(source: string, dialect?: DialectName): string[] {
  const wrong: string[] = []
  const { tape } = readSource(source, dialect)
  let at = 0
  for (const token of tape) {
    if (token.start !== at) wrong.push(`The tape does not tile at ${at}: the next token begins at ${token.start}.`)
    if (token.end <= token.start) wrong.push(`The token at ${token.start} is empty.`)
    let piece = token.start
    for (const { start, end } of token.pieces ?? []) {
      if (start < piece || end < start || end > token.end)
        wrong.push(`A piece of the token at ${token.start} lies outside it.`)
      piece = end
    }
    at = token.end
  }
  if (at !== source.length) wrong.push(`The tape ends at ${at}, the source at ${source.length}.`)
  return wrong
}

/** Every mention and quotation leads back to bytes that decode to what the ledger says of them. */
function checkBytes(article: Article, capture: { bytes: Uint8Array; mediaType: string | null }): string[] {
  const { text, byteOf, charset, invalid } = decode(capture)
  const wrong: string[] = []
  if (byteOf(text.length) !== capture.bytes.length)
    wrong.push(`The source ends at byte ${byteOf(text.length)} of ${capture.bytes.length}.`)
  if (invalid.count > 0) return wrong
  const spans = [...article.blocks, ...article.quotes, ...article.entities.flatMap(({ mentions }) => mentions)]
  for (const { start, end } of spans) {
    const bytes = capture.bytes.subarray(byteOf(start), byteOf(end))
    const read = new TextDecoder(charset.label, { ignoreBOM: true }).decode(bytes)
    if (read !== text.slice(start, end)) wrong.push(`The bytes of ${start}–${end} read otherwise than the source.`)
  }
  return wrong
}
