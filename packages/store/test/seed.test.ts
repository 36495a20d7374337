import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createCapture } from "@corpus/core"
import { describe, expect, it } from "vitest"
import { seed } from "../src/inputs/seed.ts"
import { createMemoryLibrary } from "../src/memory/create-memory-library.ts"
import { temporaryFolder } from "./temporary-folder.ts"
import { topicEngine as engine } from "./topic-engine.ts"

const root = temporaryFolder()
const folder = join(root, "fixtures")
for (const [name, file, text] of [
  ["one", "raw.txt", "One\n#a"],
  ["two", "raw.html", "Two\n#a"],
  ["two", "gold.json", "{}"],
  ["three", "notes.txt", "no fixture"],
] as const) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, file), text)
}
writeFileSync(join(folder, "README.md"), "about the fixtures")

const titlesOf = async (library: ReturnType<typeof createMemoryLibrary>) =>
  (await library.articles()).items.map(({ title }) => title)

describe("seed", () => {
  it("loads the raw files of a folder into an empty library, once", async () => {
    const library = createMemoryLibrary({ engine })
    expect(await seed(library, folder, engine)).toBe(2)
    expect((await library.articles()).items.map(({ title, inputs }) => [title, inputs])).toEqual([
      ["Two", ["two/raw.html"]],
      ["One", ["one/raw.txt"]],
    ])
    expect(await seed(library, folder, engine)).toBe(0)
    expect((await library.state()).captures).toBe(2)
  })

  it("does not bring back what the user removed, not even all of it", async () => {
    const library = createMemoryLibrary({ engine })
    await seed(library, folder, engine)
    for (const { id } of (await library.articles()).items) {
      await library.remove(id)
      expect(await seed(library, folder, engine)).toBe(0)
    }
    expect(await titlesOf(library)).toEqual([])
  })

  it("completes what was interrupted", async () => {
    const library = createMemoryLibrary({ engine })
    await library.add(await createCapture("One\n#a"))
    expect(await seed(library, folder, engine)).toBe(1)
    expect(await titlesOf(library)).toEqual(["Two", "One"])
  })

  it("leaves a library with articles of the user's own as it is", async () => {
    const library = createMemoryLibrary({ engine })
    await library.add(await createCapture("Mine\nalone"))
    expect(await seed(library, folder, engine)).toBe(0)
    expect(await titlesOf(library)).toEqual(["Mine"])
  })

  it("says so where the folder is not there", async () => {
    const library = createMemoryLibrary({ engine })
    await expect(seed(library, join(root, "nowhere"), engine)).rejects.toMatchObject({ code: "input-unreadable" })
  })
})
