import { describe, expect, test } from "vitest"
import { toJson } from "./json.ts"
import { printable, printableLine } from "./printable.ts"

const ESC = "\u001B"
const HOSTILE: [string, string, string][] = [
  ["a colour", `${ESC}[31mred${ESC}[0m`, "red"],
  ["a title of the window", `a${ESC}]0;owned\u0007b`, "ab"],
  ["a C1 sequence", "a\u009B31mb", "ab"],
  ["an escape inside an escape", `a${ESC}${ESC}[2J[2Jb`, "a[2Jb"],
  ["a lone escape", `a${ESC}`, "a"],
  ["a bell, a backspace, a null", "a\u0007\b\0b", "ab"],
  ["a line that writes over itself", "good\rbad", "good\nbad"],
  ["a direction override", "a\u202Egnp.exe\u202C", "agnp.exe"],
  ["an isolate", "a\u2066b\u2069", "ab"],
  ["a line separator", "a\u2028b", "a\nb"],
]

describe("text for a terminal", () => {
  test.each(HOSTILE)("is without %s", (_, hostile, expected) => {
    expect(printable(hostile)).toBe(expected)
  })

  test("keeps tabs, newlines and every script", () => {
    const text = "tab\there\n中文 العربية עברית हिन्दी 👩‍👩‍👧 é"
    expect(printable(text)).toBe(text)
  })

  test("fits on one line", () => {
    expect(printableLine("  a\r\n\tb  c ")).toBe("a b c")
  })
})

describe("JSON for a terminal", () => {
  test.each(HOSTILE)("holds no character that is obeyed, and reads back: %s", (_, hostile) => {
    const json = toJson({ hostile })
    expect(json).toMatch(/^[ -~]*$/)
    expect(JSON.parse(json)).toEqual({ hostile })
  })
})
