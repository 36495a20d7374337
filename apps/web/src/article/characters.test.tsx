import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { Characters } from "./characters.tsx"

const shown = (text: string): string => renderToStaticMarkup(<Characters text={text} />).replaceAll(/<[^>]*>/g, "¦")

test.each([
  ["a\u202Eb", "a¦U+202E¦b"],
  ["\u0000", "¦U+0000¦"],
  ["\u001B[31m", "¦U+001B¦[31m"],
  ["\uFEFFx", "¦U+FEFF¦x"],
  ["a\uD800b", "a¦U+D800¦b"],
])("%j is shown by its code point", (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each(["a\nb\tc", "a\r\nb", "👩‍🚀 ✓ é", ""])("%j is shown as it is", (text) => {
  expect(shown(text)).toBe(text)
})
