import { expect, test } from "vitest"
import { httpUrl } from "./http-url.ts"

test("web addresses are links", () => {
  expect(httpUrl("https://example.org/a?b=c")).toBe("https://example.org/a?b=c")
  expect(httpUrl("HTTP://example.org")).toBe("http://example.org/")
})

test.each([
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "/relative",
  "",
  null,
])("%j is not", (address) => {
  expect(httpUrl(address)).toBeNull()
})
