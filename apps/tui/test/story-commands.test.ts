import { type Check, type Delta, OUTPUTS, type OutputName, type Story } from "@corpus/core"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { z } from "zod"
import { FIXTURES, runCorpus } from "./run-corpus.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const ARTICLES = ["asianet-newsable", "nationpress", "telegraph-india"].map((name) => join(FIXTURES, name, "raw.txt"))

const json = async (...args: string[]): Promise<unknown> => JSON.parse((await runCorpus(args)).stdout)

describe("what is printed as JSON", () => {
  test.each<[OutputName, string[]]>([
    ["story", ["story", "--json"]],
    ["facts", ["facts", "--json"]],
    ["timeline", ["timeline", "--json"]],
    ["origins", ["origins", "--json"]],
    ["lint", ["lint", "--json"]],
    ["quotes", ["quotes", "--json", "--by", "singh"]],
    ["concordance", ["quotes", "--concordance", "--json"]],
  ])("is of its form: %s", async (name, args) => {
    const printed = await json(...args, ...ARTICLES)
    expect(z.safeParse(OUTPUTS[name], printed).error).toBeUndefined()
    expect(Object.values(printed as object)[0]).not.toHaveLength(0)
  })

  test("has a schema that anybody can have", async () => {
    for (const name of Object.keys(OUTPUTS)) {
      const schema = (await json("schema", name)) as { $schema: string; type: string }
      expect([schema.$schema, schema.type]).toEqual(["https://json-schema.org/draft/2020-12/schema", "object"])
    }
  })
})

describe("corpus facts", () => {
  test("ends with 5 where a script wants to hear that outlets differ, after printing all the same", async () => {
    const all = ["asianet-newsable", "nationpress", "new-delhi-desk", "social-footer", "telegraph-india"].map((name) =>
      join(FIXTURES, name, "raw.txt"),
    )
    const { facts } = (await json("facts", "--json", ...all)) as { facts: { verdict: string }[] }
    const differs = facts.some(({ verdict }) => verdict === "differ")
    const { code, stdout } = await runCorpus(["facts", "--fail-on", "differ", ...all])
    expect([code, differs]).toEqual([differs ? 5 : 0, true])
    expect(stdout).toContain("Where outlets differ")
    expect((await runCorpus(["facts", ...all])).code).toBe(0)
  })
})

describe("corpus quotes", () => {
  test("keeps what one speaker said", async () => {
    const { utterances } = (await json("quotes", "--concordance", "--json", "--by", "hegseth", ...ARTICLES)) as {
      utterances: { names: string[] }[]
    }
    expect(utterances.length).toBeGreaterThan(0)
    for (const { names } of utterances) expect(names.join()).toMatch(/hegseth/i)
  })
})

describe("corpus check", () => {
  test("says of each quotation and figure of a draft where it stands", async () => {
    const folder = await temporaryFolder()
    const [source, draft] = [join(folder, "source.txt"), join(folder, "draft.txt")]
    await writeFile(
      source,
      `Storm cuts power in Galdor\n\nA storm cut power to 40,000 homes in Galdor on Monday, killing three people.\n\n"People should stay home until the wind has dropped," said Mayor Greta Holm of Port Enna.\n`,
    )
    await writeFile(
      draft,
      `Mayor speaks after storm\n\nMayor Greta Holm said: "People should stay home until the rain has stopped." She praised the crews.\n\n"We have never seen so many volunteers," said Mayor Greta Holm. The storm cut power to 46,000 homes and killed three people.\n`,
    )
    const printed = (await json("check", draft, "--against", source, "--json")) as { checks: Check[] }
    expect(z.safeParse(OUTPUTS.check, printed).error).toBeUndefined()
    const found = printed.checks[0]?.findings.map(({ kind, verdict, text }) => [kind, verdict, text])
    expect(found).toEqual([
      ["quotation", "drifted", "People should stay home until the rain has stopped."],
      ["quotation", "not-in-these-articles", "We have never seen so many volunteers,"],
      ["figure", "other-value", "46,000 homes"],
      ["figure", "verbatim", "three"],
    ])
    const bytes = await readFile(draft, "utf8")
    for (const { start, end, text } of printed.checks[0]?.findings ?? []) expect(bytes.slice(start, end)).toBe(text)
    expect((await runCorpus(["check", draft, "--against", source, "--fail-on", "other-value"])).code).toBe(5)
    expect((await runCorpus(["check", source, "--against", source, "--fail-on", "drifted,other-value"])).code).toBe(0)
  })
})

describe("corpus check, with nothing to hold a draft against", () => {
  test("says so and prints no findings", async () => {
    const checked = await runCorpus(["check", ARTICLES[0] as string, "--against", "missing.txt"])
    expect(checked).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("missing.txt") })
  })
})

describe("corpus diff", () => {
  test("prints what further articles bring, and nothing where they bring nothing", async () => {
    const folder = await temporaryFolder()
    const [before, after] = [join(folder, "before.json"), join(folder, "after.json")]
    await writeFile(before, (await runCorpus(["story", "--json", ...ARTICLES.slice(0, 2)])).stdout)
    await writeFile(after, (await runCorpus(["story", "--json", ...ARTICLES])).stdout)
    expect(await json("diff", before, before, "--json")).toEqual({ deltas: [] })
    const printed = (await json("diff", before, after, "--json")) as { deltas: Delta[] }
    expect(z.safeParse(OUTPUTS.diff, printed).error).toBeUndefined()
    const { stories } = JSON.parse(await readFile(after, "utf8")) as { stories: Story[] }
    expect(printed.deltas.map(({ to, articles }) => [to, articles.length])).toEqual([[stories[0]?.revision, 1]])
    expect(printed.deltas[0]?.variants.length).toBeGreaterThan(0)
  })

  test("takes articles too, the later beside the earlier ones, and stops where there are none", async () => {
    const [one, other] = ARTICLES as [string, string]
    const printed = (await json("diff", one, other, "--json")) as { deltas: Delta[] }
    expect(printed.deltas.map(({ articles }) => articles.length)).toEqual([1])
    expect(await json("diff", one, one, "--json")).toEqual({ deltas: [] })
    for (const sides of [
      [one, "missing.txt"],
      ["missing.txt", one],
    ])
      expect(await runCorpus(["diff", ...sides])).toMatchObject({ code: 1, stdout: "" })
  })
})
