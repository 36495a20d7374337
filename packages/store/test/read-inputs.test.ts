import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { dirname, join } from "node:path"
import { Readable } from "node:stream"
import { describe, expect, it } from "vitest"
import { readInputs, type ReadInputsOptions } from "../src/inputs/read-inputs.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const root = temporaryFolder()
let count = 0

/** A folder with files of these contents. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = join(root, String(++count))
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** What comes of inputs: each one's name and its text, or its error's code. */
async function readAll(inputs: readonly string[], options: ReadInputsOptions): Promise<[string, string][]> {
  const results: [string, string][] = []
  for await (const read of readInputs(inputs, options)) {
    const outcome = "error" in read ? `!${read.error.code}` : new TextDecoder().decode(read.capture.bytes)
    results.push([read.input, outcome])
  }
  return results
}

describe("readInputs", () => {
  it("reads files in the order given, under the names given", async () => {
    const cwd = folderOf({ "b.txt": "two", "a.html": "one", "no extension": "three" })
    const results = await readAll(["b.txt", join(cwd, "a.html"), "./no extension", "b.txt"], { cwd })
    expect(results).toEqual([
      ["b.txt", "two"],
      [join(cwd, "a.html"), "one"],
      ["./no extension", "three"],
      ["b.txt", "two"],
    ])
  })

  it("makes a capture of the very bytes, and claims nothing that nobody said", async () => {
    const cwd = folderOf({ "a.txt": "caf\u00e9\r\n" })
    for await (const read of readInputs(["a.txt"], { cwd })) {
      expect(read).toEqual({
        input: "a.txt",
        capture: {
          bytes: new Uint8Array([0x63, 0x61, 0x66, 0xc3, 0xa9, 0x0d, 0x0a]),
          length: 7,
          mediaType: null,
          sha256: "7f2adbdb77890209f13a322e75d8aa13b9169722e702a2e367250125d33e8832",
        },
      })
    }
  })

  it("reads what comes on standard input for -", async () => {
    const stdin = Readable.from([Buffer.from("from "), Buffer.from("a pipe")])
    expect(await readAll(["-"], { stdin })).toEqual([["-", "from a pipe"]])
  })

  it("reads the article files below a folder by name, and leaves the rest", async () => {
    const cwd = folderOf({
      "pages/b.txt": "b",
      "pages/a/z.htm": "z",
      "pages/a/raw.HTML": "raw",
      "pages/c.md": "c",
      "pages/README.md": "about the folder",
      "pages/gold.json": "{}",
      "pages/.hidden/x.txt": "x",
      "pages/node_modules/x.txt": "x",
    })
    expect(await readAll(["pages"], { cwd })).toEqual([
      [join("pages", "a", "raw.HTML"), "raw"],
      [join("pages", "a", "z.htm"), "z"],
      [join("pages", "b.txt"), "b"],
      [join("pages", "c.md"), "c"],
    ])
  })

  it("gives each input that fails its error in its place, and goes on", async () => {
    const cwd = folderOf({
      "empty.txt": "",
      "image.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      "folder/data.csv": "1,2",
      "good.txt": "good",
    })
    symlinkSync("circle.txt", join(cwd, "circle.txt"))
    const inputs = ["missing.txt", "empty.txt", "image.txt", "folder", "circle.txt", "good.txt/x", "good.txt"]
    expect(await readAll(inputs, { cwd })).toEqual([
      ["missing.txt", "!input-unreadable"],
      ["empty.txt", "!input-empty"],
      ["image.txt", "!input-binary"],
      ["folder", "!no-article"],
      ["circle.txt", "!input-unreadable"],
      ["good.txt/x", "!input-unreadable"],
      ["good.txt", "good"],
    ])
  })

  it("names the input, the cause and what to do", async () => {
    const cwd = folderOf({ "empty.txt": "" })
    const messages: string[] = []
    for await (const read of readInputs(["missing.txt", "https://news.example/a", "empty.txt", "-"], {
      cwd,
      stdin: Readable.from([]),
    })) {
      if ("error" in read) messages.push(read.error.message)
    }
    expect(messages).toEqual([
      "missing.txt: there is no such file. Check its name.",
      "https://news.example/a: this is an address, and nothing is fetched here. Save the page and give its file.",
      "empty.txt: there is nothing in it. Give a page or a text.",
      "standard input: there is nothing in it. Give a page or a text.",
    ])
  })

  it("says which files of a folder cannot be read", async () => {
    const cwd = folderOf({ "pages/b.txt": "b", "pages/empty.txt": "" })
    symlinkSync("nowhere", join(cwd, "pages/a.txt"))
    symlinkSync("nowhere", join(cwd, "pages/not-an-article"))
    expect(await readAll(["pages"], { cwd })).toEqual([
      [join("pages", "a.txt"), "!input-unreadable"],
      [join("pages", "b.txt"), "b"],
      [join("pages", "empty.txt"), "!input-empty"],
    ])
  })

  it.skipIf(process.getuid?.() === 0)("says so where permission is missing", async () => {
    const cwd = folderOf({ "secret.txt": "x", "closed/x.txt": "x" })
    chmodSync(join(cwd, "secret.txt"), 0)
    chmodSync(join(cwd, "closed"), 0)
    const results = await readAll(["secret.txt", "closed"], { cwd })
    chmodSync(join(cwd, "closed"), 0o700)
    expect(results).toEqual([
      ["secret.txt", "!input-unreadable"],
      ["closed", "!input-unreadable"],
    ])
  })

  it("follows links to files and folders, and enters no folder twice", async () => {
    const cwd = folderOf({ "pages/a/a.txt": "a", "elsewhere/e.txt": "e" })
    symlinkSync("..", join(cwd, "pages/a/up"))
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "pages/link"))
    symlinkSync("a/a.txt", join(cwd, "pages/again.txt"))
    expect(await readAll(["pages"], { cwd })).toEqual([
      [join("pages", "a", "a.txt"), "a"],
      [join("pages", "again.txt"), "a"],
      [join("pages", "link", "e.txt"), "e"],
    ])
  })

  it("says of a byte more than 50 MB what the limit is and what to do, of a file and of a stream", async () => {
    const cwd = folderOf({ "over.txt": "" })
    truncateSync(join(cwd, "over.txt"), 50_000_001)
    const stdin = Readable.from([Buffer.alloc(50_000_000, "a"), Buffer.from("a")])
    const messages: string[] = []
    for await (const read of readInputs(["over.txt", "-"], { cwd, stdin })) {
      if ("error" in read) messages.push(read.error.message)
    }
    expect(messages).toEqual([
      "over.txt: 50.000001 MB, more than the 50 MB that are read. Give a part of it.",
      "standard input: more than the 50 MB that are read. Give a part of it.",
    ])
  })

  it("refuses a file of 200 MB without reading it, and reads one of exactly 50 MB", async () => {
    const cwd = folderOf({ "huge.txt": "", "limit.txt": "" })
    truncateSync(join(cwd, "huge.txt"), 200_000_000)
    writeFileSync(join(cwd, "limit.txt"), Buffer.alloc(50_000_000, "a"))
    const before = bytesReadByProcess()
    expect(await readAll(["huge.txt"], { cwd })).toEqual([["huge.txt", "!input-too-large"]])
    expect(bytesReadByProcess() - before).toBeLessThan(1_000_000)
    const [limit] = await readAll(["limit.txt"], { cwd })
    expect(limit?.[1]).toHaveLength(50_000_000)
  })

  it("stops reading a stream as soon as it is too large", async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 1_000_000
        yield new Uint8Array(1_000_000).fill(0x61)
      }
    }
    expect(await readAll(["-"], { stdin: endless() })).toEqual([["-", "!input-too-large"]])
    expect(given).toBe(51_000_000)
  })

  it.skipIf(process.platform === "win32")("reads a pipe that is named, and waits for none in a folder", async () => {
    const cwd = folderOf({ "pages/a.txt": "a" })
    execFileSync("mkfifo", [join(cwd, "pages/pipe.txt")])
    expect(await readAll(["pages"], { cwd })).toEqual([[join("pages", "a.txt"), "a"]])
    const pipe = join(cwd, "pages/pipe.txt")
    const [results] = await Promise.all([readAll(["pages/pipe.txt"], { cwd }), writeFile(pipe, "through a pipe")])
    expect(results).toEqual([["pages/pipe.txt", "through a pipe"]])
  })

  it.skipIf(process.platform === "win32")("gives an error for a socket", async () => {
    const cwd = folderOf({})
    const server = createServer().listen(join(cwd, "s.txt"))
    await new Promise((resolve) => server.once("listening", resolve))
    const results = await readAll(["s.txt"], { cwd })
    server.close()
    expect(results).toEqual([["s.txt", "!input-unreadable"]])
  })
})

/** How much this process has read so far, where the system tells. */
function bytesReadByProcess(): number {
  if (process.platform !== "linux") return 0
  return Number(readFileSync("/proc/self/io", "utf8").match(/rchar: (\d+)/)?.[1])
}
