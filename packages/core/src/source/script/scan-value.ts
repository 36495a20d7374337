import type { Span } from "../../schema/span.ts"
import { unitAt } from "../unit-at.ts"

/** A value of JSON, or of a script's literals that are much like it. */
export interface ScriptValue extends Span {
  kind: "object" | "array" | "string"
  /** The name that it has in the nearest object around it; empty without one. */
  key: string
  /** Objects, arrays and strings in it, in order; other values are left out. */
  children: ScriptValue[]
}

/** Values that lie in each other more deeply than this are not read: nobody writes them. */
export const DEEPEST = 512

const KIND: Readonly<Record<string, "object" | "array">> = { "{": "object", "[": "array" }
const NAME = /[\p{L}\p{N}_$.@+-]+/uy
const COLON = /\s*:/y

/**
 * Reads the object, array or string that begins at `at`: as JSON, also with raw line breaks in its strings, or as a script's literal,
 * with names without quotes. What it cannot make out it passes over.
 *
 * @param isScript line breaks end no string of JSON, but show that a script's was misread.
 * @returns null where it does not end, "deep" where it is nested too deeply. A string's span is what stands between its quotes.
 */
export function scanValue(text: string, at: number, isScript: boolean): ScriptValue | "deep" | null {
  const open: ScriptValue[] = []
  let name = ""
  for (let index = at; index < text.length;) {
    const char = text[index] as string
    const around = open[open.length - 1]
    const key = around?.kind === "object" ? name : (around?.key ?? "")
    const kind = KIND[char]
    if (kind) {
      if (open.length === DEEPEST) return "deep"
      const value: ScriptValue = { kind, key, start: index, end: index, children: [] }
      around?.children.push(value)
      open.push(value)
      name = ""
      index++
    } else if (char === "}" || char === "]") {
      const value = open.pop() as ScriptValue
      value.end = ++index
      name = ""
      if (open.length === 0) return value
    } else if (char === '"' || (isScript && (char === "'" || char === "`"))) {
      const end = stringEnd(text, index, isScript && char !== "`")
      if (end < 0) return null
      if (!around) return { kind: "string", key, start: index + 1, end, children: [] }
      if (around.kind === "object" && endOf(COLON, text, end + 1)) name = text.slice(index + 1, end)
      else around.children.push({ kind: "string", key, start: index + 1, end, children: [] })
      index = end + 1
    } else if (char === ",") {
      name = ""
      index++
    } else if (isScript && char === "/" && /[/*]/.test(text[index + 1] ?? "")) {
      const sign = text[index + 1] === "*" ? "*/" : "\n"
      const end = text.indexOf(sign, index + 2)
      if (end < 0) return null
      index = end + sign.length
    } else {
      const end = endOf(NAME, text, index)
      if (end && isScript && endOf(COLON, text, end)) name = text.slice(index, end)
      index = end || index + 1
    }
  }
  return null
}

/** Where the string that begins at `at` has its closing quote; -1 without one. */
function stringEnd(text: string, at: number, isOneLine: boolean): number {
  const quote = unitAt(text, at)
  for (let index = at + 1; index < text.length; index++) {
    const unit = unitAt(text, index)
    if (unit === quote) return index
    if (unit === 92) index++
    else if (isOneLine && unit === 10) return -1
  }
  return -1
}

/** Where a match that begins at `at` ends; 0 without one. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}
