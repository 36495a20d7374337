import { Article } from "@corpus/core"
import { cp, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { FIXTURES, runCorpus } from "./run-corpus.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const ONE = join(FIXTURES, "social-footer", "raw.txt")

async function articleOf(input: string): Promise<Article> {
  return Article.parse(JSON.parse((await runCorpus(["parse", "--json", input])).stdout))
}

describe("corpus explain", () => {
  test("says why a character is gone, and by which rule", async () => {
    const { ledger } = await articleOf(ONE)
    const noise = ledger.find(({ kind }) => kind === "noise")
    if (noise?.kind !== "noise") throw new Error("The fixture has no noise.")
    const { code, stdout } = await runCorpus(["explain", ONE, "--at", `${noise.start}`])
    expect(code).toBe(0)
    expect(stdout).toContain(noise.reason)
    expect(stdout).toContain(noise.rule)
  })

  test("finds a text in the source, or as the article reads it", async () => {
    const folder = await temporaryFolder()
    const file = join(folder, "page.html")
    await writeFile(
      file,
      `<!doctype html><html><body><article><h1>Bridge opens</h1>
<p>The bridge over the river &amp; the road to it\nopened on Monday, the council said in a statement.</p>
<p>It had been closed since March, when a storm damaged two of its pillars.</p></article></body></html>`,
    )
    const inSource = await runCorpus(["explain", file, "--text", "closed since March"])
    expect(inSource).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+-\d+ "closed since March"\n {2}\S/) })
    const asRead = await runCorpus(["explain", file, "--text", "river & the road to it opened"])
    expect(asRead).toMatchObject({ code: 0, stdout: expect.stringContaining("river &amp; the road") })
    expect((await runCorpus(["explain", file, "--text", "words that are nowhere"])).code).toBe(1)
  })

  test("knows where the source ends", async () => {
    const { code, stderr } = await runCorpus(["explain", ONE, "--at", "999999"])
    expect(code).toBe(2)
    expect(stderr).toContain("has no offset 999999")
  })
})

describe("corpus verify", () => {
  test("finds that results hold, one or many", async () => {
    const folder = await temporaryFolder()
    const [one, all] = await Promise.all([
      runCorpus(["parse", "--json", ONE]),
      runCorpus(["parse", "--ndjson", FIXTURES]),
    ])
    await writeFile(join(folder, "one.json"), one.stdout)
    await writeFile(join(folder, "all.ndjson"), all.stdout)
    expect(await runCorpus(["verify", "one.json", "--source", ONE], { cwd: folder })).toMatchObject({ code: 0 })
    const { code, stdout } = await runCorpus(["verify", "all.ndjson", "--source", FIXTURES], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout.match(/: holds, \d+ spans checked$/gm)).toHaveLength(5)
    expect(await runCorpus(["verify", "-", "--source", ONE], { stdin: one.stdout })).toMatchObject({ code: 0 })
  })

  test.each([
    ["a quotation that was moved", (article: Article) => void (article.quotes[0]!.start += 1)],
    ["a word that was changed", (article: Article) => void (article.blocks[0]!.text += "!")],
    ["a ledger with a gap", (article: Article) => void article.ledger.splice(1, 1)],
    ["a mention of other words", (article: Article) => void (article.entities[0]!.mentions[0]!.text = "somebody else")],
  ])("finds %s", async (_, spoil) => {
    const article = await articleOf(ONE)
    spoil(article)
    const { code, stdout } = await runCorpus(["verify", "-", "--source", ONE], { stdin: JSON.stringify(article) })
    expect(code).toBe(1)
    expect(stdout).not.toContain("holds")
    expect(stdout.trim()).not.toBe("")
  })

  test("finds that the source is another one", async () => {
    const result = JSON.stringify(await articleOf(ONE))
    const { code, stdout } = await runCorpus(["verify", "-", "--source", join(FIXTURES, "nationpress", "raw.txt")], {
      stdin: result,
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/SHA-256/i)
  })

  test("says what is no result, and names the line that is no JSON", async () => {
    const folder = await temporaryFolder()
    await cp(ONE, join(folder, "page.txt"))
    const other = await runCorpus(["verify", "-", "--source", ONE], { stdin: '{"a": 1}' })
    expect(other).toMatchObject({ code: 1, stdout: expect.stringContaining("this is no article") })
    const torn = await runCorpus(["verify", "-", "--source", ONE], { stdin: '{"a": 1}\n{"b": ' })
    expect(torn).toMatchObject({ code: 1, stderr: expect.stringContaining("line 2 is no JSON") })
  })
})
