import { Article, Problem } from "@corpus/core"
import { chmod, cp, mkdir, readFile, symlink, truncate, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { CORPUS, FIXTURES, runCorpus } from "./run-corpus.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const ONE = join(FIXTURES, "telegraph-india", "raw.txt")

interface Line {
  input: string
  error?: Problem
}

const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line)

describe("corpus parse", () => {
  test("gives one input's article as one JSON value, and nothing else on stdout", async () => {
    const { code, stdout } = await runCorpus(["parse", "--json", ONE])
    expect(code).toBe(0)
    expect(Article.parse(JSON.parse(stdout)).capture.length).toBe((await readFile(ONE)).length)
  })

  test("names a language that core does not know by itself, as a library does", async () => {
    const folder = await temporaryFolder()
    const file = join(folder, "zulu.txt")
    await writeFile(
      file,
      "Umtapo wezincwadi omusha uvulwe ngoMsombuluko ngemva kweminyaka emibili yomsebenzi, abantu abaningi bafika ekuseni ukuzowubona.",
    )
    const { stdout } = await runCorpus(["parse", "--json", file])
    expect(Article.parse(JSON.parse(stdout)).metadata.language).toBe("zu")
    const corpus = (...args: string[]) => runCorpus(["--library", join(folder, "library.sqlite"), ...args])
    await corpus("add", file)
    const [kept] = JSON.parse((await corpus("list", "--json")).stdout) as { id: string }[]
    expect((await corpus("show", kept?.id ?? "", "--json")).stdout).toBe(stdout)
  })

  test("gives an array for a folder, each article under its input's name, in order", async () => {
    const { code, stdout } = await runCorpus(["parse", "--json", FIXTURES])
    const results = JSON.parse(stdout) as Line[]
    expect(code).toBe(0)
    expect(results.map(({ input }) => input)).toEqual(results.map(({ input }) => input).toSorted())
    expect(results).toHaveLength(5)
    for (const result of results) Article.parse(result)
  })

  test("gives a line for each input in the order of the inputs, failed ones too", async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, "empty.txt"), "")
    await writeFile(join(folder, "picture.png"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"))
    const inputs = ["missing.html", ONE, "picture.png", "empty.txt", join(FIXTURES, "nationpress", "raw.txt")]
    const { code, stdout, stderr } = await runCorpus(["parse", "--ndjson", ...inputs], { cwd: folder })
    const lines = linesOf(stdout)
    expect(code).toBe(4)
    expect(lines.map(({ input }) => input)).toEqual(inputs)
    expect(lines.map(({ error }) => error && Problem.parse(error).type)).toEqual([
      "urn:corpus:input-unreadable",
      undefined,
      "urn:corpus:input-binary",
      "urn:corpus:input-empty",
      undefined,
    ])
    for (const name of ["missing.html", "picture.png", "empty.txt"]) expect(stderr).toContain(`corpus: ${name}: `)
  })

  test("refuses a file of 200 MB by its size alone, and reads on", async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, "large.txt"), "")
    await truncate(join(folder, "large.txt"), 200 * 1024 * 1024)
    const { code, stdout, stderr } = await runCorpus(["parse", "--ndjson", "large.txt", ONE], { cwd: folder })
    expect(code).toBe(4)
    expect(linesOf(stdout).map(({ error }) => error?.type)).toEqual(["urn:corpus:input-too-large", undefined])
    expect(stderr).toMatch(/large\.txt: .*MB/)
  })

  test("says that a folder holds no articles", async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, "empty"))
    const { code, stdout, stderr } = await runCorpus(["parse", "empty"], { cwd: folder })
    expect([code, stdout]).toEqual([3, ""])
    expect(stderr).toMatch(/^corpus: empty: /)
  })

  test.skipIf(process.getuid?.() === 0)("says that a file may not be read", async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, "secret.txt"), "text")
    await chmod(join(folder, "secret.txt"), 0)
    const { code, stderr } = await runCorpus(["parse", "secret.txt"], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toContain("secret.txt: you may not read it")
  })

  test("says that there is no article in a page of links, and still gives its account", async () => {
    const page = `<!doctype html><html><body><nav><a href="/a">Home</a> <a href="/b">News</a></nav></body></html>`
    const { code, stdout, stderr } = await runCorpus(["parse", "--ndjson", "-"], { stdin: page })
    expect(code).toBe(3)
    expect(stderr).toContain("no-article")
    const article = Article.parse(linesOf(stdout)[0])
    expect(article.text).toBe("")
    expect(article.ledger.at(-1)?.end).toBe(page.length)
  })

  test("reads standard input where nothing is named, the same as the file", async () => {
    const [piped, named] = await Promise.all([
      runCorpus(["parse", "--json"], { stdin: await readFile(ONE) }),
      runCorpus(["parse", "--json", ONE]),
    ])
    expect(piped).toEqual(named)
  })

  test("takes paths from where the package manager was called", async () => {
    const folder = await temporaryFolder()
    await cp(ONE, join(folder, "page.txt"))
    const env = { npm_lifecycle_event: "corpus", INIT_CWD: folder }
    const { code, stdout } = await runCorpus(["parse", "--ndjson", "page.txt"], { cwd: FIXTURES, env })
    expect(code).toBe(0)
    expect(linesOf(stdout)[0]?.input).toBe("page.txt")
  })

  test("is not led astray by another script's INIT_CWD", async () => {
    const folder = await temporaryFolder()
    await cp(ONE, join(folder, "page.txt"))
    const { code } = await runCorpus(["parse", "page.txt"], {
      cwd: folder,
      env: { npm_lifecycle_event: "build", INIT_CWD: FIXTURES },
    })
    expect(code).toBe(0)
  })

  test("ends quietly when its reader has seen enough", async () => {
    const { code, stdout, stderr } = await runShell(
      `'${process.execPath}' '${CORPUS}' parse --ledger '${FIXTURES}' | head -n 1`,
    )
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toMatch(/^==> /)
  })

  test("runs by a link to it", async () => {
    const folder = await temporaryFolder()
    await symlink(CORPUS, join(folder, "corpus"))
    const { code, stdout } = await runShell(`'${process.execPath}' '${join(folder, "corpus")}' --version`)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe("what parse prints for people", () => {
  const hostile =
    "A headline \u001B]0;owned\u0007that bites\n\nThe minister said on Monday that \u001B[2Jthe bridge will open in May.\n\nThe works \u202Ebegan\u202C two years ago \u009B31mand cost more than planned.\n"

  test.each(["--md", "--text", "--marked", "--ledger", "--json", "--ndjson"])(
    "holds nothing that a terminal obeys: %s",
    async (format) => {
      const { code, stdout, stderr } = await runCorpus(["parse", format, "-"], { stdin: hostile })
      expect(code).toBe(0)
      expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u)
      expect(stdout).toContain("the bridge will open")
    },
  )

  test("marks noise in brackets without colour, and in colour where that is asked for", async () => {
    const input = join(FIXTURES, "social-footer", "raw.txt")
    const plain = await runCorpus(["parse", "--marked", input])
    expect(plain.stdout).toMatch(/\[-social: [^\]]+\]/)
    const painted = await runCorpus(["parse", "--marked", input], { env: { FORCE_COLOR: "1" } })
    expect(painted.stdout).toContain("\u001B[")
    expect(painted.stdout).not.toMatch(/\[-social: /)
    const refused = await runCorpus(["--no-color", "parse", "--marked", input], { env: { FORCE_COLOR: "1" } })
    expect(refused.stdout).toBe(plain.stdout)
  })

  test("marks every character of the source, leaving none out", async () => {
    const source = await readFile(ONE, "utf8")
    const { stdout } = await runCorpus(["parse", "--marked", ONE])
    const letters = (text: string) => text.replace(/\[-?[a-z-]+: |\]/g, "").replace(/\s+/g, "")
    expect(letters(stdout)).toBe(letters(source))
  })

  test("lists every range of the ledger", async () => {
    const article = Article.parse(JSON.parse((await runCorpus(["parse", "--json", ONE])).stdout))
    const lines = (await runCorpus(["parse", "--ledger", ONE])).stdout.trimEnd().split("\n").slice(1)
    expect(lines.map((line) => line.trim().split(/\s+/).slice(0, 2).map(Number))).toEqual(
      article.ledger.map(({ start, end }) => [start, end]),
    )
  })
})

async function runShell(line: string) {
  const { spawn } = await import("node:child_process")
  const { text } = await import("node:stream/consumers")
  const child = spawn("sh", ["-c", line], { stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}
