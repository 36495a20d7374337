import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { LedgerEntry } from "../schema/ledger.ts"
import type { MetadataToken } from "../metadata/metadata-token.ts"
import type { Reading } from "../source/reading.ts"
import type { Piece } from "../source/text-map.ts"
import { unitAt } from "../source/unit-at.ts"
import type { Token, TokenKind } from "../source/token.ts"

/** What each kind of token is called in the ledger where no block took it. */
const MARKUP_RULES: Record<TokenKind, string> = {
  "text": "space",
  "raw-text": "raw-text",
  "start-tag": "tag",
  "end-tag": "tag",
  "comment": "comment",
  "doctype": "doctype",
  "marker": "marker",
  "dropped": "dropped",
}

/**
 * Writes the account of every character of the source.
 *
 * @param labels one for each of `blocks`, which are in source order.
 * @param contentIndex the article's block that each block became, by its index in `blocks`; unused for what is no content.
 */
export function createLedger(
  reading: Reading,
  blocks: readonly Block[],
  labels: readonly Label[],
  contentIndex: readonly number[],
  metadataTokens: readonly MetadataToken[],
): LedgerEntry[] {
  const ledger: LedgerEntry[] = []
  const tape = tapeReader(reading, metadataTokens, ledger)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const label = labels[index] as Label
    for (const piece of block.map.pieces) {
      tape.upTo(piece.start)
      append(ledger, pieceEntry(piece, label, contentIndex[index] as number))
      tape.skipTo(piece.end)
    }
  }
  tape.upTo(reading.source.length)
  return ledger
}

function pieceEntry({ start, end, text }: Piece, label: Label, block: number): LedgerEntry {
  const { kind, rule } = label
  if (kind === "noise") return { start, end, kind, reason: label.reason, rule }
  if (kind === "metadata") return { start, end, kind, role: label.role, rule }
  if (text === undefined) return { start, end, kind, role: label.role, block, rule }
  return { start, end, kind, role: label.role, block, text, rule }
}

/** Adds an entry, or lengthens the last one where both say the same. */
function append(ledger: LedgerEntry[], entry: LedgerEntry): void {
  const last = ledger[ledger.length - 1]
  if (last && last.end === entry.start && isSame(last, entry)) last.end = entry.end
  else ledger.push(entry)
}

function isSame(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.kind !== b.kind || a.rule !== b.rule) return false
  switch (a.kind) {
    case "content":
      return a.block === (b as typeof a).block && a.text === undefined && (b as typeof a).text === undefined
    case "metadata":
      return a.role === (b as typeof a).role && a.role !== "structured-data"
    case "noise":
      return a.reason === (b as typeof a).reason
    case "markup":
      return a.rule !== "tag"
  }
}

/** Walks the tape beside the blocks and accounts for what lies between their pieces. */
function tapeReader({ tape, source }: Reading, metadataTokens: readonly MetadataToken[], ledger: LedgerEntry[]) {
  const roles = new Map(metadataTokens.map((token) => [token.start, token]))
  // Most stand in the head.
  const last = metadataTokens.reduce((last, { start }) => Math.max(last, start), -1)
  let index = 0
  let at = 0
  return {
    upTo(offset: number) {
      while (at < offset) {
        const token = tape[index] as Token
        const end = Math.min(token.end, offset)
        const found = token.start <= last ? roles.get(token.start) : undefined
        if (found) append(ledger, { start: at, end, kind: "metadata", role: found.role, rule: found.rule })
        else append(ledger, { start: at, end, kind: "markup", rule: markupRule(token, source, at, end) })
        at = end
        if (end === token.end) index++
      }
    },
    skipTo(offset: number) {
      at = offset
      while (index < tape.length && (tape[index] as Token).end <= at) index++
    },
  }
}

/** Text that no block took is white space, written as such or by references. */
function markupRule({ kind }: Token, source: string, start: number, end: number): string {
  return kind !== "text" || isBlank(source, start, end) ? MARKUP_RULES[kind] : "blank-reference"
}

/** As `trim` has it; of most ranges, which are of plain spaces and line ends, nothing is cut out. */
function isBlank(source: string, start: number, end: number): boolean {
  let at = start
  for (let unit = unitAt(source, at); at < end && (unit === 32 || (unit >= 9 && unit <= 13));)
    unit = unitAt(source, ++at)
  return at === end || source.slice(at, end).trim() === ""
}
