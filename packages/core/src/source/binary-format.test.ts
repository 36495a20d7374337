import { expect, test } from "vitest"
import { binaryFormat } from "./binary-format.ts"

const bytesOf = (text: string) => new TextEncoder().encode(text)

test("bytes without order are no text, though most of them would be letters of some encoding", () => {
  let state = 1
  const noise = Uint8Array.from({ length: 3000 }, () => (state = (state * 1103515245 + 12345) % 2147483648) >> 16)
  expect(binaryFormat(noise)).toBe("binary data")
})

test("a known format is named", () => {
  expect(binaryFormat(bytesOf("%PDF-1.7 and so on"))).toBe("a PDF document")
})

test("text stays text: with a few control characters, cut within a character, in an old encoding", () => {
  expect(binaryFormat(bytesOf(`${"plain words and more of them, ".repeat(5)}\0\0\u0001`))).toBeNull()
  expect(binaryFormat(bytesOf("é".repeat(600) + "\0".repeat(100)))).toBeNull()
  expect(binaryFormat(Uint8Array.from({ length: 400 }, (_, index) => (index % 9 === 0 ? 0xe9 : 0x61)))).toBeNull()
})
