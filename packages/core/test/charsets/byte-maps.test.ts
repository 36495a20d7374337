import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readAs } from "../../src/source/read-as.ts"
import { encodeLegacy } from "./encode-legacy.ts"

const SEVERAL = ["shift_jis", "euc-jp", "euc-kr", "gb18030", "gbk", "big5"]
const OTHERS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1253", "windows-874", "koi8-r", "macintosh"]

/** Every character of bytes with the bytes that are its own, in hexadecimal: `あ=82a0`. */
function characters(label: string, bytes: Uint8Array): string[] {
  const { text, byteOf } = readAs(label, bytes)
  let start = 0
  return Array.from(text, (character) => {
    const own = bytes.subarray(byteOf(start), byteOf((start += character.length)))
    return `${character}=${[...own].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`
  })
}

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** What the standard's decoders make of bytes that are no character (https://encoding.spec.whatwg.org/). */
const VECTORS: readonly [label: string, expected: string][] = [
  ["shift_jis", "あ=82a0 �=82 A=41 \x80=80 �=a0 ｱ=b1 �=fd \uE000=f040 �=81ad A=41 �=82"],
  ["euc-jp", "あ=a4a2 ｱ=8eb1 �=8ee0 丂=8fb0a1 �=8fa1 A=41 �=8ff3f3 �=80 �=a4 A=41 �=8fa1"],
  ["euc-kr", "가=b0a1 갂=8141 힝=c8fe 힣=c652 �=b0 !=21 �=ff A=41 �=c9a1 �=b0"],
  ["big5", "一=a440 �=a4 !=21 �=80 �=ff A=41 �=a4"],
  ["gb18030", "一=d2bb €=80 �=81 0=30 A=41 �=ff 𐀀=90308130 �=e3329a36 丂=8140 �=8130"],
  ["gbk", "一=d2bb 𐀀=90308130 �=d2 !=21 �=903081"],
  ["iso-2022-jp", "日=1b2442467c 本=4b5c �=24 A=1b284241 ¥=1b284a5c ｱ=1b284931 �=1b �=7e �=1b28421b2842"],
  ["utf-8", "é=c3a9 �=c3 A=41 �=f09f98 �=ed �=a0 �=80 �=efbfbd 😀=f09f9880 �=e2"],
  ["utf-16le", "A=4100 �=00d8 B=4200 😀=3dd800de �=00"],
  ["utf-16be", "A=0041 �=dc00 B=0042 😀=d83dde00 �=d800"],
  ["windows-1253", "α=e1 �=aa €=80"],
]

describe("bytes", () => {
  it.each(VECTORS)("in %s are read as the standard says, each with its character", (label, expected) => {
    const parts = expected.split(" ")
    const bytes = fromHex(parts.map((part) => part.slice(part.indexOf("=") + 1)).join(""))
    expect(characters(label, bytes)).toEqual(parts)
  })

  it.each([...SEVERAL, ...OTHERS])(
    "in %s, whatever they are, are read alike whole and character by character",
    (label) => {
      const any = fc.array(
        fc.oneof(
          fc.uint8Array({ maxLength: 6 }),
          fc.uint8Array({ min: 0x81, max: 0xfe, maxLength: 8 }),
          fc.constantFrom(
            Uint8Array.of(0x81, 0x30),
            Uint8Array.of(0x8f, 0xa1),
            Uint8Array.of(0xd8, 0),
            Uint8Array.of(0x41),
          ),
        ),
        { maxLength: 12 },
      )
      const holds = fc.property(any, (parts) => {
        const bytes = Uint8Array.from(parts.flatMap((part) => [...part]))
        const { text, byteOf } = readAs(label, bytes)
        expect([byteOf(0), byteOf(text.length)]).toEqual([0, bytes.length])
        let unit = 0
        for (const character of text) {
          const [start, end] = [byteOf(unit), byteOf((unit += character.length))]
          expect(end).toBeGreaterThan(start)
          expect(readAs(label, bytes.subarray(start, end)).text).toBe(character)
          // Asked in any order, the answer is the same.
          expect(byteOf(unit - character.length)).toBe(start)
        }
      })
      fc.assert(holds, { numRuns: 100 })
    },
  )

  it.each(SEVERAL)("of text in %s are read as the runtime's own decoder reads them, at every boundary", (label) => {
    const alphabet =
      label === "euc-kr" ? "가나다힝외교부 a1.\n" : label === "big5" ? "外交部長一乙 a1.\n" : "外交部日本一丁 a1.\n"
    const text = fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), maxLength: 3000, size: "max" })
    const holds = fc.property(text, fc.nat(), fc.nat(), (source, one, other) => {
      const bytes = encodeLegacy(source, label)
      const { text, byteOf, invalid } = readAs(label, bytes)
      expect([text, invalid]).toEqual([source, { count: 0, first: null }])
      const [start = 0, end = 0] = [one % (source.length + 1), other % (source.length + 1)].sort((a, b) => a - b)
      const slice = bytes.subarray(byteOf(start), byteOf(end))
      expect(new TextDecoder(label).decode(slice)).toBe(source.slice(start, end))
    })
    fc.assert(holds, { numRuns: 100 })
  })

  it("that are no character are counted, and those that are U+FFFD itself are not", () => {
    const utf8 = Uint8Array.from([...new TextEncoder().encode("\uFFFD é"), 0xe2, 0x80, 0x41, 0xff])
    expect(readAs("utf-8", utf8).invalid).toEqual({ count: 2, first: 3 })
    expect(readAs("utf-16le", encodeLegacy("\uFFFD\uD800a", "utf-16le")).invalid).toEqual({ count: 1, first: 1 })
    expect(readAs("euc-kr", Uint8Array.of(0x41, 0xff)).invalid).toEqual({ count: 1, first: 1 })
  })
})
