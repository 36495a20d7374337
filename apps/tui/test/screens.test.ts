import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import stringWidth from "string-width"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { FIXTURES, runCorpus } from "./run-corpus.ts"
import { KEY, ScreenReader, type ScreenOptions } from "./screen-reader.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const open: ScreenReader[] = []
function read(library: string, options: ScreenOptions = {}): ScreenReader {
  const reader = new ScreenReader({ ...options, env: { CORPUS_LIBRARY: library, ...options.env } })
  open.push(reader)
  return reader
}
afterEach(() => {
  for (const reader of open.splice(0)) reader.end()
})

async function libraryOf(...inputs: string[]): Promise<string> {
  const library = join(await temporaryFolder(), "library.sqlite")
  expect((await runCorpus(["--library", library, "add", ...inputs])).code).toBe(0)
  return library
}

/** The five fixtures; read only. */
let five = ""
let folder = ""
beforeAll(async () => {
  const { bundleScreens } = await import("../src/bundle/bundle-screens.ts")
  await bundleScreens()
  folder = await mkdtemp(join(tmpdir(), "corpus-tui-"))
  five = join(folder, "library.sqlite")
  expect((await runCorpus(["--library", five, "add", FIXTURES])).code).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("the screens, in a terminal of 80 by 24", () => {
  test("lead from the stories to a story, an article, its three views, its quotations, and back", async () => {
    const reader = read(five)
    const stories = await reader.see(/5 articles/)
    expect(await reader.isAlternate()).toBe(true)
    reader.press(KEY.enter)
    const story = await reader.see(/^ {2}5 articles$/m)
    expect(story).toMatch(/^>/m)
    reader.press("j", KEY.enter)
    await reader.see(/> clean\s*$/m)
    const clean = await reader.see(/ top$/)
    expect(clean).not.toMatch(/Advertisement|READ MORE/)
    reader.press("v")
    const marked = await reader.see(/> marked\s*$/m)
    expect(marked.split("\n").slice(1, -1).join("")).not.toBe(clean.split("\n").slice(1, -1).join(""))
    reader.press(KEY.tab)
    await reader.see(/> raw\s*$/m)
    reader.press("s")
    const quotes = await reader.see(/> what was said\s*$/m)
    expect(quotes).toMatch(/Rajnath Singh {2}(direct|mixed|indirect)/)
    reader.press(KEY.esc)
    await reader.see(/> raw\s*$/m)
    reader.press(KEY.left)
    await reader.see((text) => text === moved(story))
    reader.press("h")
    await reader.see((text) => text === stories)
    reader.press("q")
    expect(await reader.ended).toBe(0)
    expect(await reader.isAlternate()).toBe(false)

    // The cursor is where it was when the article was opened, on the second article.
    function moved(text: string): string {
      const [before = "", after = ""] = text.split(/^(?=> )/m)
      const [first = "", ...rest] = after.split("\n")
      const next = rest.findIndex((line) => /^ {4}\S/.test(line))
      const until = rest.findIndex((line, at) => at > next && /^ {4}\S/.test(line))
      return (
        before +
        [
          first.replace(">", " "),
          ...rest.map((line, at) => (at >= next && at < until ? `>${line.slice(1)}` : line)),
        ].join("\n")
      )
    }
  })

  test("open an article at the words that were chosen", async () => {
    const reader = read(five)
    await reader.see(/5 articles/)
    reader.press("s")
    await reader.see(/> what was said/)
    reader.press("G")
    const last = await reader.see(/ end$/m)
    const chosen = last.split("\n").find((line) => line.startsWith(">")) ?? ""
    const words = chosen.replace(/^>\s+\S+(?: \S+)*\s{2,}/, "").match(/[A-Za-z]+ [A-Za-z]+/)?.[0] ?? ""
    expect(words).not.toBe("")
    reader.press(KEY.enter)
    await reader.see(/> clean\s*$/m)
    await reader.see((text) => text.replace(/\s+/g, " ").includes(words))
  })

  test("filter what they list, and show all again", async () => {
    const reader = read(five)
    await reader.see(/5 articles/)
    reader.press(KEY.enter)
    await reader.see(/^ {2}5 articles$/m)
    reader.press("/", "nationpress")
    const filtered = await reader.see(/^ \/nationpress/m)
    const rows = filtered
      .split("\n")
      .slice(1, -1)
      .filter((line) => /^[> ] {3}\S/.test(line))
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row.toLowerCase()).toContain("nationpress")
    reader.press(KEY.enter)
    await reader.see(/Esc shows all/)
    reader.press(KEY.esc)
    await reader.see(/^ {2}5 articles$/m)
  })

  test("list their keys", async () => {
    const reader = read(await libraryOf(join(FIXTURES, "nationpress")))
    await reader.see(/1 article/)
    reader.press("?")
    await reader.see(/PageDown, Space {2,}one screen down/)
    reader.press("?")
    await reader.see(/1 article/)
  })

  test("say what to do where the library is empty", async () => {
    const library = join(await temporaryFolder(), "library.sqlite")
    const reader = read(library)
    const text = await reader.see(/nothing in this library yet/)
    expect(text).toContain("corpus add page.html")
    expect(text.replace(/\n\s*/g, "")).toContain(library)
  })

  test("say that the library cannot be read, and let go", async () => {
    const library = join(await temporaryFolder(), "library.sqlite")
    await writeFile(library, "no database at all ".repeat(100))
    const reader = read(library)
    await reader.see(/The library cannot be read/)
    reader.press("q")
    expect(await reader.ended).toBe(0)
  })

  test.each([
    [80, 24],
    [40, 10],
    [132, 43],
    [20, 5],
  ])("fit when they are resized to %i by %i", async (columns, rows) => {
    const reader = read(five)
    await reader.see(/5 articles/)
    reader.press(KEY.enter)
    await reader.see(/^ {2}5 articles$/m)
    reader.resize(columns, rows)
    const fits = (text: string) => {
      const lines = text.split("\n")
      const isWhole =
        lines[0]?.startsWith(" Corpus") === true && lines.length === rows && / (?:top|all|end)$/.test(text)
      return isWhole && lines.every((line) => stringWidth(line) <= columns)
    }
    await reader.see(fits)
  })

  test("are without colour where NO_COLOR asks for it", async () => {
    const reader = read(five, { env: { NO_COLOR: "1" } })
    await reader.see(/5 articles/)
    expect(reader.written.replaceAll("\u001B", "^")).not.toMatch(/\^\[[0-9;]*[1-9][0-9;]*m/)
    expect(await reader.text()).toMatch(/^>/m)
  })

  test.each(["SIGTERM", "SIGINT", "SIGHUP"])("give the terminal back on %s", async (signal) => {
    const reader = read(join(await temporaryFolder(), "library.sqlite"))
    await reader.see(/nothing in this library/)
    expect(await reader.isAlternate()).toBe(true)
    reader.end(signal)
    await reader.ended
    expect(await reader.isAlternate()).toBe(false)
    expect(reader.written.lastIndexOf("\u001B[?25h")).toBeGreaterThan(reader.written.lastIndexOf("\u001B[?25l"))
  })
})

describe("a crash", () => {
  test("gives the terminal back, and says what happened", async () => {
    const folder = await temporaryFolder()
    const late = join(folder, "late.mjs")
    await writeFile(late, 'process.on("SIGUSR2", () => { throw new Error("something broke") })')
    const reader = read(join(folder, "library.sqlite"), { env: { NODE_OPTIONS: `--import=${late}` } })
    await reader.see(/nothing in this library/)
    reader.end("SIGUSR2")
    expect(await reader.ended).not.toBe(0)
    expect(await reader.isAlternate()).toBe(false)
    expect(reader.written.lastIndexOf("\u001B[?25h")).toBeGreaterThan(reader.written.lastIndexOf("\u001B[?25l"))
    expect(await reader.text()).toContain("something broke")
  })
})

describe("hostile text on the screens", () => {
  const HOSTILE = `\u001B]0;owned\u0007Bridge \u001B[31mopens\u001B[0m after \u202Estorm\u202C\n\nThe bridge \u001B[2J\u001B[Hopened on Monday, the council said in a statement to reporters.\n\n"We are \u009B2Jglad," said Mayor Anna Ngata. 中文字 👩‍👩‍👧 and the road is open too.\n\nIt had been closed since March, when a storm damaged two of its pillars.\n`

  test("reaches the terminal as text alone, in every view", async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, "page.txt"), HOSTILE)
    const reader = read(await libraryOf(join(folder, "page.txt")))
    await reader.see(/1 article/)
    reader.press(KEY.enter)
    await reader.see(/One article/)
    reader.press(KEY.enter)
    for (const view of ["clean", "marked", "raw"]) {
      await reader.see(new RegExp(`> ${view}\\s*$`, "m"))
      const text = await reader.see(/closed since March/)
      expect(text.split("\n")[0]).toMatch(/^ Corpus > /)
      expect(text).toContain("中文字")
      reader.press("v")
    }
    reader.press("s")
    await reader.see(/> what was said/)
    expect(reader.written).not.toContain("\u001B]0;")
    expect(reader.written).not.toContain("\u009B")
    expect(reader.written).not.toContain("\u202E")
  })
})
