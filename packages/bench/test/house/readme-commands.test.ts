import { spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { REPOSITORY } from "../../src/repository.ts"
import { fencedBlocks, hasCommands, readmes, shownCommands } from "./readmes.ts"
import { runShell, runTypeScript, startApi } from "./run-shown.ts"
import { createSampleFolder } from "./sample-folder.ts"

const PNPM = "npx --yes pnpm@12.21.0"

/** Commands that are shown and not run here, and why. */
const NOT_RUN = new Map([
  [`${PNPM} start`, "it serves until it is stopped; its own test starts it"],
  [`${PNPM} test`, "it would run this test"],
  [`${PNPM} --filter @corpus/bench test`, "it would run this test"],
  [`${PNPM} --filter @corpus/api start`, "it serves until it is stopped; the API's own test starts it"],
  [`${PNPM} --filter @corpus/api start --port 0 --library ./my.sqlite`, "it serves until it is stopped"],
  [`${PNPM} --filter @corpus/api worker`, "it serves until it is stopped; the API's own test runs in workerd"],
])

const shown = readmes().filter(hasCommands).flatMap(shownCommands)
const run = shown.filter(({ command }) => !NOT_RUN.has(command))
const hasCurl = spawnSync("curl", ["--version"]).status === 0

const sample = createSampleFolder()
let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi(join(sample.path, "api.sqlite"))
})

afterAll(async () => {
  await api.stop()
  sample.remove()
})

/** The command as it runs from the sample folder, against the API that this test has started. */
function fromSample(command: string): string {
  return command.replaceAll(PNPM, `${PNPM} -C '${REPOSITORY}'`).replaceAll("http://127.0.0.1:8787", api.url)
}

function environment(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...env } = process.env
  const noPages = join(sample.path, "no-pages")
  mkdirSync(noPages, { recursive: true })
  const library = join(sample.path, "library.sqlite")
  return { ...env, CORPUS_LIBRARY: library, CORPUS_BENCH_DATA: noPages, CURL_HOME: sample.path, NO_COLOR: "1" }
}

test("every command of the list that is not run is shown somewhere", () => {
  const commands = new Set(shown.map(({ command }) => command))
  expect([...NOT_RUN.keys()].filter((command) => !commands.has(command))).toEqual([])
})

test("the root's README has commands for each kind of user", () => {
  const ofRoot = run.filter(({ at }) => at.startsWith("README.md:")).map(({ command }) => command)
  expect(ofRoot.some((command) => command.startsWith(`${PNPM} corpus `))).toBe(true)
  expect(ofRoot.some((command) => command.startsWith("curl "))).toBe(true)
})

describe("runs as shown, and ends well", () => {
  test.for(run)("$at $command", async ({ command }, { skip }) => {
    if (command.startsWith("curl ")) skip(!hasCurl, "curl is not installed here")
    const { code, output } = await runShell(fromSample(command), sample.path, environment())
    expect(code, output).toBe(0)
    expect(output.length).toBeGreaterThan(0)
  })
})

test("a command that fails is seen to fail", async () => {
  expect((await runShell(fromSample(`${PNPM} corpus parse nowhere.html`), sample.path, environment())).code).toBe(1)
})

test("the root README's code gives what its comments say", async () => {
  const code = fencedBlocks(readmes().find(({ path }) => path === "README.md") ?? { path: "", text: "" }, "ts")
  expect(code).toHaveLength(1)
  const ran = await runTypeScript(code[0]?.code ?? "", join(REPOSITORY, "packages/bench"))
  expect(ran.code).toBe(0)
  expect(ran.output).toContain("many of them in the rain.\n\n“We had hoped")
  expect(ran.output).not.toContain("Hear this story")
  expect(ran.output).toContain("person:ana-lima: “We had hoped for half as many,”")
})
