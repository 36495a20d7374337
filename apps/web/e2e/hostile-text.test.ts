import { describe, expect, inject } from "vitest"
import { browserTest as test } from "./browser-test.ts"

const hostile = `<!doctype html><html lang="x&quot; onload=&quot;hacked=1"><head>
<title>&lt;script&gt;hacked=1&lt;/script&gt; wins the vote</title>
<link rel="canonical" href="javascript:hacked=1">
<meta property="og:image" content="data:text/html,<script>hacked=1</script>">
</head><body><article>
<h1>&lt;img src=x onerror=hacked=1&gt; wins the vote</h1>
<p>The council of Ashford said on Monday that &lt;script&gt;hacked=1&lt;/script&gt; had won the vote by a wide margin.</p>
<p>“Count again &lt;/a&gt;&lt;iframe src=javascript:hacked=1&gt;\u202E,” said Mara Lindt, the clerk, in a statement to the council.</p>
<p onclick="hacked=1"><a href="javascript:hacked=1">The clerk</a> will publish the tally on Tuesday morning at the town hall.</p>
</article><script>hacked=1</script></body></html>`

describe("hostile text", () => {
  test("it stays text in every view, and nothing of it runs", async ({ open }) => {
    const page = await open("/")
    await page.getByLabel(/Paste/).fill(hostile)
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    const path = new URL(page.url()).pathname
    for (const view of ["clean", "marked", "raw"]) {
      await page.goto(`${path}?view=${view}`)
      const text = await page.locator(`[data-view="${view}"]`).evaluate((element) => element.textContent)
      expect(text).toContain(view === "raw" ? "&lt;script&gt;hacked=1" : "<script>hacked=1</script> had won the vote")
      expect(await page.locator("main iframe, main img, main script, main [onclick]").count()).toBe(0)
      for (const link of await page.locator("a").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
        expect(link).toMatch(/^https?:/)
      }
      expect(await page.evaluate("typeof hacked")).toBe("undefined")
    }
    expect(await page.locator("[data-view] pre").innerText()).toContain("U+202E")
  })

  test("scripts without this answer's nonce may not run, nor may the site be framed", async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(inject("baseUrl"))).headers.get("content-security-policy") ?? ""),
    )
    const [first, second] = policies
    expect(first).toContain("default-src 'none'")
    expect(first).toContain("frame-ancestors 'none'")
    expect(first).not.toContain("unsafe")
    expect(first).not.toBe(second)
  })
})
