import { charactersOf } from "./characters-of.ts"
import type { Emit } from "./multibyte.ts"

type CharacterSet = "ascii" | "roman" | "kana" | "double"

/** Which set of characters an escape sequence leads to: ASCII, its Japanese variant, half-width kana, or two bytes each. */
const SETS: Readonly<Record<string, CharacterSet>> = {
  "(B": "ascii",
  "(J": "roman",
  "(I": "kana",
  "$@": "double",
  "$B": "double",
}

const ESCAPE = 0x1b

/**
 * Reads ISO-2022-JP (https://encoding.spec.whatwg.org/#iso-2022-jp-decoder). An escape sequence is no character: its bytes
 * are the next one's.
 */
export function readIso2022Jp(bytes: Uint8Array, emit: Emit): void {
  const character = charactersOf("euc-jp")
  let set: CharacterSet = "ascii"
  let at = 0
  let skipped = 0
  let isFresh = false
  const give = (unit: number, width: number) => {
    emit(unit, width + skipped)
    at += width
    skipped = 0
    isFresh = false
  }
  while (at < bytes.length) {
    const byte = bytes[at] as number
    const next = bytes[at + 1] ?? ESCAPE
    if (byte === ESCAPE) {
      const to = SETS[String.fromCharCode(next, bytes[at + 2] ?? 0)]
      if (!to || isFresh) give(0xfffd, to ? 3 : 1)
      else {
        skipped = 3
        at += 3
      }
      if (to) {
        set = to
        isFresh = true
      }
    } else if (set !== "double") give(single(byte, set), 1)
    else if (!isPrinting(byte) || next === ESCAPE) give(0xfffd, 1)
    else {
      const pair = isPrinting(next) ? character(Uint8Array.of(byte | 0x80, next | 0x80), 0, 2) : ""
      give(pair ? pair.charCodeAt(0) : 0xfffd, 2)
    }
  }
}

const isPrinting = (byte: number) => byte > 0x20 && byte < 0x7f

function single(byte: number, set: CharacterSet): number {
  if (set === "kana") return byte > 0x20 && byte < 0x60 ? byte + 0xff40 : 0xfffd
  if (set === "roman" && byte === 0x5c) return 0xa5
  if (set === "roman" && byte === 0x7e) return 0x203e
  return byte > 0x7f || byte === 0x0e || byte === 0x0f ? 0xfffd : byte
}
