import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { createSqliteLibrary } from "../src/sqlite/create-sqlite-library.ts"
import { temporaryFolder } from "./temporary-folder.ts"
import { topicEngine as engine } from "./topic-engine.ts"

const root = temporaryFolder()
const importer = fileURLToPath(new URL("importer.ts", import.meta.url))

/** Starts a process of its own that adds texts from a number on, and prints each article's id once it is safe. */
function startImporter(path: string, from: number, to: number): ChildProcess {
  const options = { stdio: ["ignore", "pipe", "inherit"] as const }
  return spawn(process.execPath, [importer, path, String(from), String(to)], { stdio: [...options.stdio] })
}

/** Every line that a process prints until it ends. */
async function linesOf(child: ChildProcess, onLine: (lines: string[]) => void = () => {}): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout! })) {
    lines.push(line)
    onLine(lines)
  }
  return lines
}

describe("an SQLite library among processes", () => {
  it("takes in what two processes write at once, from its first moment on", async () => {
    const path = join(root, "two.sqlite")
    const children = [startImporter(path, 0, 60), startImporter(path, 40, 100)]
    const exits = children.map(async (child) => (await once(child, "exit"))[0] as number)
    const printed = await Promise.all(children.map((child) => linesOf(child)))
    expect(await Promise.all(exits)).toEqual([0, 0])
    expect(printed.map((lines) => lines.length)).toEqual([60, 60])
    const library = await createSqliteLibrary({ path, engine })
    const { articles, captures, stories, problems } = await library.state()
    expect({ articles, captures, stories, problems }).toEqual({
      articles: 100,
      captures: 120,
      stories: 10,
      problems: [],
    })
    for (const id of new Set(printed.flat())) expect(await library.article(id)).not.toBeNull()
    await library.close()
  })

  it("loses no acknowledged article when a process is killed, and opens", async () => {
    const path = join(root, "killed.sqlite")
    for (const [round, killAfter] of [1, 7, 23, 40].entries()) {
      const child = startImporter(path, round * 1000, round * 1000 + 1000)
      const ended = once(child, "exit")
      const acknowledged = await linesOf(child, (lines) => lines.length === killAfter && child.kill("SIGKILL"))
      expect((await ended)[1]).toBe("SIGKILL")
      expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter)
      expect(acknowledged.length).toBeLessThan(1000)
      const library = await createSqliteLibrary({ path, engine })
      expect((await library.state()).problems).toEqual([])
      for (const id of acknowledged) {
        expect((await library.article(id))?.id).toBe(id)
        expect(await library.bytes(id)).not.toBeNull()
        expect(await library.captures(id)).toHaveLength(1)
      }
      await library.close()
    }
  })
})
