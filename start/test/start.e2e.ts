import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"

const main = fileURLToPath(new URL("../main.js", import.meta.url))
const started: ChildProcess[] = []
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-start-"))
})

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill("SIGTERM")
    await once(child, "exit")
  }
})

afterAll(() => rm(folder, { recursive: true }))

/** Starts the house over a library of the test's own and waits until it says what to try next. */
async function start(library: string) {
  const child = spawn(process.execPath, [main, "--library", join(folder, library)], {
    stdio: ["ignore", "pipe", "pipe"],
  })
  started.push(child)
  const house = { child, said: "", ended: once(child, "exit") }
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (house.said += String(chunk)))
  await waitFor(() => /Try next/.test(house.said) || child.exitCode !== null)
  const [site = "", api = ""] = house.said.match(/http:\/\/127\.0\.0\.1:\d+$|http:\/\/127\.0\.0\.1:\d+(?= {2})/gm) ?? []
  return Object.assign(house, { site, api })
}

async function waitFor(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function isUp(address: string): Promise<boolean> {
  return fetch(address).then(
    async (response) => response.text().then(() => true),
    () => false,
  )
}

const idsOf = async (api: string, listing: string) => {
  const { items } = (await (await fetch(`${api}/v1/${listing}`)).json()) as { items: { id: string }[] }
  return items.map(({ id }) => id)
}

/** Holds a port, unless somebody else does. */
async function occupy(port: number): Promise<Server | null> {
  const server = createServer().listen(port, "127.0.0.1")
  // Where somebody else holds the port, it is as taken as it has to be.
  return once(server, "listening").then(
    () => server,
    () => null,
  )
}

/** The processes that a process started. */
async function childrenOf({ pid }: ChildProcess): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")
  return children.trim().split(" ").map(Number)
}

test("site and API show one library, and the first Ctrl-C stops both", async () => {
  const { child, said, ended, site, api } = await start("first.sqlite")
  expect(said).toMatch(/5 articles in \d+ stor(y|ies), 5 of them just loaded/)
  const stories = await idsOf(api, "stories")
  expect(stories).not.toHaveLength(0)
  const home = await (await fetch(site)).text()
  for (const id of stories) expect(home).toContain(id)
  child.kill("SIGINT")
  child.kill("SIGINT")
  expect(await ended).toEqual([0, null])
  expect([await isUp(site), await isUp(`${api}/healthz`)]).toEqual([false, false])
})

test("a later start adds nothing again, nor what the user removed", async () => {
  const first = await start("again.sqlite")
  const [removed = ""] = await idsOf(first.api, "articles")
  expect((await fetch(`${first.api}/v1/articles/${removed}`, { method: "DELETE" })).status).toBe(204)
  first.child.kill("SIGTERM")
  expect(await first.ended).toEqual([0, null])
  const second = await start("again.sqlite")
  expect(second.said).toMatch(/4 articles/)
  expect(second.said).not.toContain("just loaded")
  expect(await idsOf(second.api, "articles")).not.toContain(removed)
})

test("a taken port gets the next free one, and that is said", async () => {
  const held = [await occupy(3000), await occupy(8787)]
  const { said, site, api } = await start("ports.sqlite")
  for (const [port, address] of [
    [3000, site],
    [8787, api],
  ] as const) {
    expect(said).toMatch(new RegExp(`Port ${port} is taken: .* uses ${new URL(address).port} instead\\.`))
    expect(Number(new URL(address).port)).toBeGreaterThan(port)
    expect(await isUp(address)).toBe(true)
  }
  for (const server of held) server?.close()
})

test("a library that cannot be opened is said instead of starting", async () => {
  const house = await start("../../dev/null/library.sqlite")
  expect(await house.ended).toEqual([1, null])
  expect(house.said).toContain("library.sqlite")
})

test.skipIf(process.platform !== "linux")("where one server dies, the other is stopped and that is said", async () => {
  const house = await start("dies.sqlite")
  const [victim = 0] = await childrenOf(house.child)
  process.kill(victim, "SIGKILL")
  expect(await house.ended).toEqual([1, null])
  expect(house.said).toContain("The reading site ended by itself (signal SIGKILL), so all is stopped.")
  expect([await isUp(house.site), await isUp(`${house.api}/healthz`)]).toEqual([false, false])
})

test("where the start is killed, its servers end too", async () => {
  const { child, ended, site, api } = await start("killed.sqlite")
  child.kill("SIGKILL")
  await ended
  await waitFor(async () => !(await isUp(site)) && !(await isUp(`${api}/healthz`)))
})
