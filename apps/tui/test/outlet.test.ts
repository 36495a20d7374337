import { OutletMemory } from "@corpus/core"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { runCorpus } from "./run-corpus.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const PROMISE =
  "Every morning before seven, the Harbour Ledger goes out to more kitchens than any other paper of the coast."
const STORIES = {
  canal: [
    "The council voted on Monday to dredge the old canal between the mill and the sea, after two winters in which barges ran aground.",
    "Work on the canal is to begin in April and will take two years, said Jonas Reef, who leads the council's works office.",
  ],
  choir: [
    "A choir of forty pupils sang in the market hall on Tuesday to collect money for the repair of the lighthouse stairs.",
    "They sang for two hours, and some of the listeners asked for the last of the songs a third time before they went home.",
  ],
  ferry: [
    "From the first of next month the ferry to the outer islands will also leave at midnight, the company told its passengers.",
    "Whether the night boat goes on in winter depends on how many take it, the company says, and on the ice in the sound.",
  ],
}

async function pages(): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, [first, second]] of Object.entries(STORIES))
    await writeFile(join(folder, `${name}.txt`), `${PROMISE}\n\n${first}\n\n${second}\n`)
  return folder
}

const ALL = ["canal.txt", "choir.txt", "ferry.txt"]

describe("several pages of one outlet", () => {
  test("read together have nothing that recurs on them", async () => {
    const cwd = await pages()
    expect((await runCorpus(["parse", "--text", ...ALL], { cwd })).stdout).toContain(PROMISE)
    const { code, stdout } = await runCorpus(["parse", "--text", "--together", "."], { cwd })
    expect(code).toBe(0)
    expect(stdout).not.toContain(PROMISE)
    for (const paragraph of Object.values(STORIES).flat()) expect(stdout).toContain(paragraph)
  })

  test("cannot be read together from standard input", async () => {
    const { code, stderr } = await runCorpus(["parse", "--together"], { stdin: PROMISE })
    expect([code, stderr]).toEqual([2, expect.stringContaining("Name files.")])
  })
})

describe("a memory", () => {
  test("begins empty, grows with each page, and serves for later ones", async () => {
    const cwd = await pages()
    const learnt = await runCorpus(["parse", "--memory", "ledger.json", "--remember", "canal.txt", "choir.txt"], {
      cwd,
    })
    expect([learnt.code, learnt.stderr]).toEqual([0, ""])
    const before = await readFile(join(cwd, "ledger.json"), "utf8")
    expect(OutletMemory.parse(JSON.parse(before)).pages).toBe(2)
    const { stdout } = await runCorpus(["parse", "--text", "--memory", "ledger.json", "ferry.txt"], { cwd })
    expect(stdout).toBe(`${STORIES.ferry.join("\n\n")}\n`)
    expect(await readFile(join(cwd, "ledger.json"), "utf8")).toBe(before)
    const explained = await runCorpus(["explain", "--memory", "ledger.json", "ferry.txt", "--text", PROMISE], { cwd })
    expect(explained.stdout).toContain("because this text stands on 3 of 3 pages of the outlet")
  })

  test.each([
    ["that is not there", ["--memory", "missing.json"], 1, /missing\.json: there is no such file/],
    [
      "that is no JSON",
      ["--memory", "canal.txt"],
      1,
      /canal\.txt: this is no JSON: .* Give a memory that `corpus parse --remember` wrote\.$/m,
    ],
    [
      "of another form",
      ["--memory", "other.json"],
      1,
      /other\.json: version: .*\. Give a memory that `corpus parse --remember` wrote\.$/m,
    ],
    ["without a file", ["--remember"], 2, /--memory FILE/],
  ])("%s is refused", async (_, options, exit, message) => {
    const cwd = await pages()
    await writeFile(join(cwd, "other.json"), "{}")
    const { code, stdout, stderr } = await runCorpus(["parse", ...options, "ferry.txt"], { cwd })
    expect([code, stdout]).toEqual([exit, ""])
    expect(stderr).toMatch(message)
  })
})

describe("a profile", () => {
  test("is tried from a file", async () => {
    const cwd = await pages()
    const layout = {
      furniture: [{ has: "the Harbour Ledger" }, { has: "outer islands" }],
      noise: [{ reason: "promotion", has: "the Harbour Ledger" }],
    }
    await writeFile(join(cwd, "ledger.json"), JSON.stringify({ name: "harbour-ledger", hosts: [], layouts: [layout] }))
    const { stdout } = await runCorpus(["parse", "--ledger", "--outlet", "ledger.json", "ferry.txt"], { cwd })
    expect(stdout).toContain("outlet/harbour-ledger/promotion")
  })

  test("with a mistake is refused with its place", async () => {
    const cwd = await pages()
    const layouts = [{ furniture: [], noise: [{ reason: "boring", text: "Tides" }] }]
    await writeFile(join(cwd, "ledger.json"), JSON.stringify({ name: "harbour-ledger", hosts: [], layouts }))
    const { code, stderr } = await runCorpus(["parse", "--outlet", "ledger.json", "ferry.txt"], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining("ledger.json: layouts.0.noise.0.reason: ")])
  })
})
