import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"

const script = fileURLToPath(new URL("../src/node.ts", import.meta.url))
const started: ChildProcess[] = []
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-api-"))
})

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL")
})

afterAll(() => rm(folder, { recursive: true }))

function start(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  started.push(child)
  return { child, err: text(child.stderr), ended: once(child, "exit") }
}

/** The address that it prints once it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = ""
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    const [address] = /http:\/\/\S+/.exec(said) ?? []
    if (address) return address
  }
  throw new Error(`It ended without an address, having said: ${said}`)
}

test.each(["SIGINT", "SIGTERM"] as const)("serves a library until %s, and keeps what it took in", async (signal) => {
  const { child, err, ended } = start("--port", "0", "--library", join(folder, `${signal}.sqlite`))
  const address = await addressOf(child)
  const body = "A page of words that is kept."
  const post = () =>
    fetch(`${address}/v1/captures?token=hidden`, { method: "POST", body, headers: { "content-type": "text/plain" } })
  const created = await post()
  expect([created.status, (await post()).status]).toEqual([201, 200])
  child.kill(signal)
  child.kill(signal)
  expect(await ended).toEqual([0, null])
  expect(await err).toMatch(/^POST \/v1\/captures 201 \d+ ms\nPOST \/v1\/captures 200 \d+ ms\n$/)
  const again = start("--port", "0", "--library", join(folder, `${signal}.sqlite`))
  const kept = await fetch(`${await addressOf(again.child)}${created.headers.get("location")}/raw`)
  expect(await kept.text()).toBe(body)
  again.child.kill()
  await again.ended
})

test("a port that is taken is said, with what to do", async () => {
  const first = start("--port", "0", "--library", join(folder, "taken.sqlite"))
  const { port } = new URL(await addressOf(first.child))
  const second = start("--port", port, "--library", join(folder, "taken.sqlite"))
  expect(await second.ended).toEqual([1, null])
  expect(await second.err).toMatch(new RegExp(`${port}.*Choose another --port\\.\\n$`))
  first.child.kill()
  await first.ended
})

test.each([
  [["--port", "many"], "--port many is no port"],
  [["--prot", "1"], "--prot"],
])("the option %j is refused as a mistake of usage", async (args, said) => {
  const { err, ended } = start(...args)
  expect(await ended).toEqual([2, null])
  expect(await err).toContain(said)
})

test("a library that cannot be opened is said", async () => {
  const { err, ended } = start("--port", "0", "--library", join(script, "no-folder.sqlite"))
  expect(await ended).toEqual([1, null])
  expect(await err).toContain("no-folder.sqlite")
})
