import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { CorpusError, createCapture, type Library } from "@corpus/core"
import { afterEach, describe, expect, it } from "vitest"
import type { Engine } from "../src/engine.ts"
import { createSqliteLibrary } from "../src/sqlite/create-sqlite-library.ts"
import { addAll } from "./contract/steps.ts"
import { temporaryFolder } from "./temporary-folder.ts"
import { topicEngine, topicEngineOf } from "./topic-engine.ts"

const root = temporaryFolder()
let count = 0
const opened: Library[] = []

async function open(path: string, engine: Engine = topicEngine): Promise<Library> {
  const library = await createSqliteLibrary({ path, engine })
  opened.push(library)
  return library
}

function newPath(): string {
  return join(root, String(++count), "library.sqlite")
}

/** Does something to a library's file behind its back. */
function withFile<T>(path: string, action: (file: DatabaseSync) => T): T {
  const file = new DatabaseSync(path)
  try {
    return action(file)
  } finally {
    file.close()
  }
}

afterEach(async () => {
  for (const library of opened.splice(0)) await library.close()
})

describe("an SQLite library", () => {
  it("is made with its folders, and holds everything when opened again", async () => {
    const path = newPath()
    const first = await open(path)
    const [one, two] = await addAll(first, ["One\n#a", "Two\n#a", "Three\n#b"])
    await first.remove(two!)
    const before = [await first.article(one!), await first.articles(), await first.stories()]
    await first.close()
    const second = await open(path)
    expect([await second.article(one!), await second.articles(), await second.stories()]).toEqual(before)
    expect(await second.wasRemoved(two!)).toBe(true)
  })

  it("tells where it is and in which state", async () => {
    const path = newPath()
    const library = await open(path)
    await addAll(library, ["One\n#a"])
    const { kind, location, schema, bytes } = await library.state()
    expect({ kind, location, schema }).toEqual({ kind: "sqlite", location: path, schema: 3 })
    expect(bytes).toBe(statSync(path).size + statSync(`${path}-wal`).size)
  })

  it("sees at once what another connection to the same file wrote", async () => {
    const path = newPath()
    const [left, right] = [await open(path), await open(path)]
    await addAll(left, ["One\n#a", "Two\n#b"])
    const known = (await right.stories()).items.find(({ title }) => title === "One")!.id
    await addAll(right, ["Three\n#a"])
    expect((await left.story(known))?.articles).toHaveLength(2)
    expect((await left.articles()).items).toEqual((await right.articles()).items)
  })

  it("keeps a story's id, and where merged ones lead, when opened again", async () => {
    const path = newPath()
    const first = await open(path)
    await addAll(first, ["One\n#a", "Two\n#a", "Three\n#b"])
    const { items } = await first.stories()
    await addAll(first, ["Bridge\n#a #b"])
    await first.stories()
    await first.close()
    const second = await open(path)
    const [kept] = (await second.stories()).items
    for (const { id } of items) expect((await second.story(id))?.id).toBe(kept?.id)
  })

  it("tells articles of another core version, and derives them again on rebuild", async () => {
    const path = newPath()
    const old = await open(path, topicEngineOf("old"))
    const [id] = await addAll(old, ["One\n#a", "Two\n#b"])
    await old.close()
    const library = await open(path)
    expect((await library.state()).outdated).toBe(2)
    expect((await library.article(id!))?.coreVersion).toBe("old")
    expect(await library.rebuild()).toBe(2)
    expect((await library.article(id!))?.coreVersion).toBe(topicEngine.version)
    expect((await library.state()).outdated).toBe(0)
    expect(await library.rebuild()).toBe(0)
  })

  it("derives an outdated article again when it is added again", async () => {
    const path = newPath()
    await addAll(await open(path, topicEngineOf("old")), ["One\n#a"])
    const { article, isNew } = await (await open(path)).add(await createCapture("One\n#a"), "0.txt")
    expect([article.coreVersion, isNew]).toEqual([topicEngine.version, false])
  })

  it("derives stories again with another core, under the ids that they had", async () => {
    const path = newPath()
    const old = await open(path, topicEngineOf("old"))
    await addAll(old, ["One\n#a", "Two\n#b"])
    const before = (await old.stories()).items
    const oneStory: Engine = {
      ...topicEngineOf("new"),
      toStories: (articles, options) =>
        topicEngine.toStories(
          articles.map((article) => ({ ...article, metadata: { ...article.metadata, tags: ["#all"] } })),
          options,
        ),
    }
    const library = await open(path, oneStory)
    const after = (await library.stories()).items
    expect(after).toHaveLength(1)
    expect(before.map(({ id }) => id)).toContain(after[0]?.id)
    for (const { id } of before) expect((await library.story(id))?.articles).toHaveLength(2)
  })

  it("reads an article that another version of the schema stored from its bytes", async () => {
    const path = newPath()
    const library = await open(path)
    const { article } = await library.add(await createCapture("One\n#a"))
    withFile(path, (file) => file.exec(`update articles set json = json_set(json, '$.schemaVersion', 99, '$.text', 1)`))
    expect(await library.article(article.id)).toEqual(article)
  })

  it("never lets a capture's bytes change", async () => {
    const path = newPath()
    await addAll(await open(path), ["One\n#a"])
    expect(() => withFile(path, (file) => file.exec("update contents set bytes = x'00'"))).toThrow("never change")
  })

  it("reports what is wrong with its file", async () => {
    const path = newPath()
    const library = await open(path)
    await addAll(library, ["One\n#a"])
    withFile(path, (file) => file.exec("pragma foreign_keys = off; delete from contents"))
    expect((await library.state()).problems).toEqual([
      "a row of articles refers to a row of contents that is not there",
    ])
  })
})

describe("opening an SQLite library", () => {
  const failureOf = (path: string) =>
    open(path).then(
      () => null,
      (error: unknown) => (error instanceof CorpusError ? [error.code, error.message] : error),
    )

  it("refuses one that a newer version wrote, and leaves it as it is", async () => {
    const path = newPath()
    await (await open(path)).close()
    withFile(path, (file) => file.exec("insert into kysely_migration values ('9999-future', '2030-01-01T00:00:00Z')"))
    const before = readFileSync(path)
    expect(await failureOf(path)).toEqual(["library-too-new", expect.stringContaining("9999-future")])
    expect(readFileSync(path)).toEqual(before)
  })

  it("refuses another program's database, and leaves it as it is", async () => {
    const path = newPath()
    mkdirSync(join(path, ".."))
    withFile(path, (file) => file.exec("create table bookmarks (url text)"))
    const before = readFileSync(path)
    expect(await failureOf(path)).toEqual(["library-unusable", expect.stringContaining("another program's database")])
    expect(readFileSync(path)).toEqual(before)
  })

  it("refuses a file that is no database, a folder, and a path below a file", async () => {
    const path = newPath()
    mkdirSync(join(path, ".."))
    writeFileSync(path, "a page of text that somebody saved. ".repeat(200))
    expect(await failureOf(path)).toEqual([
      "library-unusable",
      `${path} is no library but some other file. Choose another path.`,
    ])
    expect(await failureOf(join(path, ".."))).toEqual(["library-unusable", expect.stringContaining("cannot be opened")])
    expect(await failureOf(join(path, "below"))).toEqual([
      "library-unusable",
      expect.stringContaining("cannot be made"),
    ])
  })

  it("refuses a library that was cut short", async () => {
    const path = newPath()
    const library = await open(path)
    await addAll(library, ["One\n#a", "Two\n#b"])
    await library.close()
    writeFileSync(path, readFileSync(path).subarray(0, 5000))
    expect(await failureOf(path)).toEqual(["library-unusable", expect.stringContaining("is damaged")])
  })
})
