import { Story } from "@corpus/core"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { FIXTURES, runCorpus } from "./run-corpus.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const ONE = join(FIXTURES, "telegraph-india", "raw.txt")

/** The command line on a library of its own. */
async function libraryOf(): Promise<(...args: string[]) => ReturnType<typeof runCorpus>> {
  const path = join(await temporaryFolder(), "library.sqlite")
  return (...args) => runCorpus(["--library", path, ...args])
}

describe("the library on the command line", () => {
  test("keeps what is added, once, and shows, lists and removes it", async () => {
    const corpus = await libraryOf()
    const added = await corpus("add", FIXTURES)
    expect(added.code).toBe(0)
    expect(added.stdout.match(/^added {2}/gm)).toHaveLength(5)
    expect((await corpus("add", FIXTURES)).stdout.match(/^known {2}/gm)).toHaveLength(5)

    const listed = JSON.parse((await corpus("list", "--json")).stdout) as { id: string; inputs: string[] }[]
    expect(listed).toHaveLength(5)
    const { id } = listed.find(({ inputs }) => inputs.includes(ONE)) ?? { id: "" }
    expect(JSON.parse((await corpus("show", id, "--json")).stdout)).toEqual(
      JSON.parse((await runCorpus(["parse", "--json", ONE])).stdout),
    )
    for (const format of ["--md", "--text", "--marked", "--ledger"]) {
      expect((await corpus("show", id, format)).stdout).toBe((await runCorpus(["parse", format, ONE])).stdout)
    }

    expect(await corpus("rm", id)).toMatchObject({ code: 0, stdout: `removed  ${id}\n` })
    expect((await corpus("list")).stdout).not.toContain(id)
    expect((await corpus("rm", id)).code).toBe(1)
    expect(await corpus("show", id)).toMatchObject({ code: 1, stdout: "" })
  })

  test("tells the same stories as the files do", async () => {
    const corpus = await libraryOf()
    await corpus("add", FIXTURES)
    const ofFiles = await corpus("story", "--json", FIXTURES)
    expect(ofFiles.code).toBe(0)
    const storiesOf = (stdout: string) =>
      (JSON.parse(stdout) as { stories: unknown[] }).stories.map((story) => Story.parse(story))
    const [fromFiles] = storiesOf(ofFiles.stdout)
    const [fromLibrary] = storiesOf((await corpus("story", "--json")).stdout)
    expect(fromFiles?.articles.map(({ input }) => input)).toContain(ONE)
    expect(fromLibrary?.articles).toEqual(fromFiles?.articles)
    expect(fromLibrary?.utterances).toEqual(fromFiles?.utterances)
    const listed = JSON.parse((await corpus("list", "--stories", "--json")).stdout) as { id: string }[]
    expect((await corpus("show", listed[0]?.id ?? "", "--md")).stdout).toMatch(/^# .+\n/)
  })

  test("adds what it can, and says what it cannot", async () => {
    const corpus = await libraryOf()
    const { code, stdout, stderr } = await corpus("add", "missing.txt", ONE)
    expect(code).toBe(4)
    expect(stdout).toMatch(/^added {2}/)
    expect(stderr).toContain("missing.txt")
  })

  test("says where it is and in which state, and that it is empty", async () => {
    const corpus = await libraryOf()
    for (const command of ["list", "story", "quotes"]) {
      expect(await corpus(command)).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("is empty") })
    }
    await corpus("add", ONE)
    const { code, stdout } = await corpus("doctor", "--json")
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "sqlite",
      articles: 1,
      captures: 1,
      stories: 1,
      outdated: 0,
      problems: [],
    })
    expect((await corpus("rebuild")).stdout).toBe("0 articles read again\n")
    expect((await corpus("rebuild", "--all")).stdout).toBe("1 article read again\n")
  })

  test("says clearly that a file is no library", async () => {
    const path = join(await temporaryFolder(), "notes.txt")
    await writeFile(path, "not a database, and long enough to be taken for one if nobody looks. ".repeat(20))
    const { code, stdout, stderr } = await runCorpus(["--library", path, "list"])
    expect([code, stdout]).toEqual([1, ""])
    expect(stderr).toContain(path)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe("corpus story merge and split", () => {
  test("say which articles tell one event, and the library remembers it", async () => {
    const corpus = await libraryOf()
    const folder = await temporaryFolder()
    const told = ["The ferry Aurora ran aground off Port Vell.", "Voters in Cardona chose a new mayor, Marta Puig."]
    for (const [index, line] of told.entries())
      await writeFile(join(folder, `${index}.txt`), `Title ${index}\n\n${line}\n`)
    await corpus("add", folder)
    type Listed = { id: string; articles: number; title: string }
    const list = async () => JSON.parse((await corpus("list", "--stories", "--json")).stdout) as Listed[]
    const [one, other] = (await list()) as [Listed, Listed]
    const merged = await corpus("story", "merge", one.id, other.id)
    expect(merged).toMatchObject({ code: 0, stderr: "" })
    const articles = [...merged.stdout.matchAll(/^ {2}(a-\w+) {2}/gm)].map(([, id]) => id as string)
    expect(articles).toHaveLength(2)
    expect((await corpus("rebuild", "--all")).code).toBe(0)
    const [only, ...none] = await list()
    expect([only?.articles, none]).toEqual([2, []])
    const split = await corpus("story", "split", only!.id, articles[0]!, "--json")
    const stories = JSON.parse(split.stdout) as Story[]
    expect(stories.map((story) => Story.parse(story).articles.map(({ id }) => id))).toEqual([
      [articles[1]],
      [articles[0]],
    ])
    expect(stories[0]?.id).toBe(only?.id)
    expect((await corpus("show", stories[1]!.id, "--json")).code).toBe(0)

    const failures = [
      [["merge", only!.id], 2, "two stories or more"],
      [["merge", only!.id, "s-none"], 1, "no story s-none"],
      [["split", only!.id, "a-none"], 1, "no article a-none"],
      [["split", only!.id, articles[1]!], 2, "name some of them only"],
      [["split", only!.id], 2, "article"],
      [["merge", only!.id, only!.id, "--md"], 2, "no --md"],
    ] as const
    for (const [args, code, says] of failures)
      expect(await corpus("story", ...args)).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(says) })
  }, 120_000)
})

describe("corpus quotes", () => {
  test("names who speaks", async () => {
    const { code, stdout } = await runCorpus(["quotes", "--json", ONE])
    const { quotes } = JSON.parse(stdout) as { quotes: { start: number; end: number; text: string; names: string[] }[] }
    const source = await readFile(ONE, "utf8")
    expect(code).toBe(0)
    expect(quotes.length).toBeGreaterThan(3)
    expect(quotes.flatMap(({ names }) => names)).toContain("Rajnath Singh")
    for (const { start, text } of quotes) expect(source.slice(start, start + 5)).toBe(text.slice(0, 5))
    const printed = (await runCorpus(["quotes", ONE])).stdout
    for (const { text } of quotes) expect(printed).toContain(text.replace(/\s+/g, " "))
  })
})

describe("corpus entity", () => {
  test("says who is who, and remembers what is merged and split", async () => {
    const corpus = await libraryOf()
    const folder = await temporaryFolder()
    const told =
      "The harbour was closed for the whole day after the storm, and nobody knows yet when it will open again."
    const lines = [
      "Mayor Ana Silva Marsh said the harbour was closed.",
      "Ana Silva Marsh told reporters that boats were lost.",
    ]
    for (const [index, line] of lines.entries())
      await writeFile(
        join(folder, `${index}.txt`),
        `Harbour ${index}\n\n${line} ${told}\n\nLater Lotte Olsen of Norway agreed. ${told}\n`,
      )
    expect((await corpus("add", folder)).code).toBe(0)
    const list = async () =>
      JSON.parse((await corpus("entity", "list", "--type", "person", "--json")).stdout) as {
        id: string
        articles: number
      }[]
    const before = await list()
    expect(before.map(({ id, articles }) => `${id} ${articles}`).toSorted()).toEqual([
      "person:ana-silva-marsh 2",
      "person:lotte-olsen 2",
    ])
    expect((await corpus("entity", "merge", "person:ana-silva-marsh", "person:lotte-olsen")).code).toBe(0)
    expect(await list()).toHaveLength(1)
    expect((await corpus("rebuild", "--all")).code).toBe(0)
    const [only] = await list()
    expect(only?.articles).toBe(2)
    const shown = await corpus("entity", "show", "person:lotte-olsen", "--json")
    const { mentions } = JSON.parse(shown.stdout) as { mentions: { article: string }[] }
    expect((await corpus("entity", "split", only!.id, mentions[0]!.article)).code).toBe(0)
    expect(await list()).toHaveLength(2)
    expect(await corpus("entity", "show", "person:nobody")).toMatchObject({ code: 1, stdout: "" })
    expect((await corpus("entity", "merge", only!.id)).code).toBe(2)
  }, 120_000)
})
