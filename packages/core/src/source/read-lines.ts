import { characterReference } from "./character-reference.ts"
import { BLOCK_ELEMENTS } from "./html-elements.ts"
import type { Reading } from "./reading.ts"
import { scanMarker } from "./scan-marker.ts"
import { scanTag } from "./scan-tag.ts"
import { scanInlineMarks } from "./scan-inline-marks.ts"
import type { Piece } from "./text-map.ts"
import { tile } from "./tile.ts"
import type { Token } from "./token.ts"

/** Elements whose content is no text. */
const RAW_TEXT = new Set(["script", "style"])

/** Reads a source as a text dump: lines, and the markers at their head. */
export function readText(source: string): Reading {
  return { dialect: "text", source, tape: tile(scan(source, false), source.length), tree: null }
}

/** Reads a source as a dump with HTML fragments, Markdown marks or character references in it. */
export function readMixed(source: string): Reading {
  return { dialect: "mixed", source, tape: tile(scan(source, true), source.length), tree: null }
}

/** One pass over the source; text is what is left between tags, marks and line markers. */
function scan(source: string, isMixed: boolean): Token[] {
  const tokens: Token[] = []
  const inline = isMixed ? scanInlineMarks(source) : new Map<number, number>()
  let plain = 0
  let pieces: Piece[] | undefined
  let pieceStart = 0
  const flush = (to: number) => {
    if (to > plain) {
      const token: Token = { kind: "text", start: plain, end: to }
      if (pieces) {
        if (to > pieceStart) pieces.push({ start: pieceStart, end: to })
        token.pieces = pieces
      }
      tokens.push(token)
    }
    pieces = undefined
  }
  const take = (token: Token) => {
    flush(token.start)
    tokens.push(token)
    plain = pieceStart = token.end
    return token.end
  }
  let at = 0
  let isLineStart = true
  while (at < source.length) {
    if (isLineStart) {
      isLineStart = false
      const marker = scanMarker(source, at)
      if (marker) {
        at = take({ kind: "marker", name: marker.name, start: at, end: at + marker.length })
        continue
      }
    }
    const char = source[at] as string
    const tag = isMixed && (char === "<" || char === "&") ? scanTag(source, at) : null
    if (tag) {
      at = take(tag)
      if (tag.kind === "start-tag" && RAW_TEXT.has(tag.name ?? "")) at = takeRaw(source, tag, take)
      isLineStart = BLOCK_ELEMENTS.has(tag.name ?? "") || tag.name === "br"
      continue
    }
    const mark = inline.get(at)
    if (mark !== undefined) {
      at = take({ kind: "marker", name: "inline", start: at, end: at + mark })
      continue
    }
    const reference = isMixed && char === "&" ? twiceDecoded(source, at) : null
    if (reference) {
      pieces ??= []
      if (pieceStart < plain) pieceStart = plain
      if (at > pieceStart) pieces.push({ start: pieceStart, end: at })
      pieces.push({ start: at, end: at + reference.length, text: reference.text })
      at += reference.length
      pieceStart = at
      continue
    }
    if (char === "\n" || (char === "\r" && source[at + 1] !== "\n")) isLineStart = true
    at++
  }
  flush(source.length)
  return tokens
}

/** Takes what stands between a raw-text element's tags. */
function takeRaw(source: string, tag: Token, take: (token: Token) => number): number {
  const close = new RegExp(`</${tag.name}`, "gi")
  close.lastIndex = tag.end
  const end = close.exec(source)?.index ?? source.length
  return end > tag.end ? take({ kind: "raw-text", start: tag.end, end }) : tag.end
}

const INNER_REFERENCE = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);/iy

/** A character reference, or one that was escaped once more (`&amp;quot;`): what reads as `&name;` is read again. */
function twiceDecoded(source: string, at: number): { length: number; text: string } | null {
  const outer = characterReference(source, at)
  if (outer?.text !== "&") return outer
  const inner = `&${source.slice(at + outer.length, at + outer.length + 40)}`
  INNER_REFERENCE.lastIndex = 0
  const match = INNER_REFERENCE.exec(inner)
  const again = match && characterReference(match[0], 0)
  return again ? { length: outer.length + again.length - 1, text: again.text } : outer
}
