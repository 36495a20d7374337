import { createCapture, parse } from "@corpus/core"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { ledgerRuns } from "./ledger-runs.ts"
import { MarkedView } from "./marked-view.tsx"
import { ruleName } from "./rule-name.ts"

const PAGE = `<!doctype html><title>مكتبة</title><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>
<p>افتتحت المدينة مكتبتها الجديدة يوم الاثنين بعد عامين من العمل، وجاء أربعمئة شخص لرؤيتها رغم المطر.</p>`

async function marked(source: string): Promise<string> {
  const capture = await createCapture(source, { mediaType: "text/html" })
  const runs = ledgerRuns(source, parse(capture))
  const part = { runs, number: 1, count: 1 }
  return renderToStaticMarkup(<MarkedView part={part} here={null} />)
}

describe("the marked view", () => {
  test("sets each passage in the direction of its own text, whatever the markup before it", async () => {
    const html = await marked(PAGE)
    expect(html).not.toMatch(/<ol[^>]*dir=/)
    expect(html).toMatch(/<p [^>]*dir="auto"[^>]*>(?:(?!<\/p>).)*افتتحت/s)
  })

  test("gives no row to the white space between two links that are left out", async () => {
    expect(await marked(PAGE)).not.toMatch(/data-kind="noise"[^>]*>\s*<\/a>/)
  })
})

test.each([
  ["content", "role/paragraph:text+first", "role/paragraph"],
  ["noise", "noise/after-article:near", "noise/after-article"],
  ["noise", "outlet/example/promotion", "outlet/example/promotion"],
  // Near miss: here the colon is of the name.
  ["metadata", "metadata/meta/article:published_time", "metadata/meta/article:published_time"],
] as const)("a rule of %s, %s, is called %s", (kind, rule, name) => {
  expect(ruleName({ kind, rule })).toBe(name)
})
