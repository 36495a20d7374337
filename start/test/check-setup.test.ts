import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, expect, test } from "vitest"
import { checkSetup } from "../check-setup.js"

const house = fileURLToPath(new URL("../..", import.meta.url))
const MANIFESTS = ["package.json", "packages/core", "packages/store", "apps/api", "apps/web", "start"].map((path) =>
  path.endsWith(".json") ? path : `${path}/package.json`,
)
let root: string

/** A house of manifests and a lockfile, with nothing installed. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "corpus-setup-"))
  for (const file of [...MANIFESTS, "pnpm-lock.yaml"]) await cp(join(house, file), join(root, file))
})

afterEach(() => rm(root, { recursive: true }))

async function install(lockfile: Buffer | string) {
  const path = join(root, "node_modules/.pnpm/lock.yaml")
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, lockfile)
}

async function linkDependencies() {
  for (const file of MANIFESTS) {
    const { dependencies = {} } = JSON.parse(await readFile(join(root, file), "utf8")) as { dependencies?: object }
    for (const name of Object.keys(dependencies)) {
      await mkdir(join(root, dirname(file), "node_modules", name), { recursive: true })
    }
  }
}

test("the set-up of this checkout is complete", () => {
  expect(checkSetup(house, process.versions.node)).toEqual([])
})

test("a checkout without dependencies is told to install them", () => {
  expect(checkSetup(root, "26.10.0")).toEqual([
    expect.stringMatching(/^The dependencies are not installed\. Run `npx --yes pnpm@[\d.]+ install`/),
  ])
})

test("dependencies of another lockfile are reported", async () => {
  await install("lockfileVersion: '9.0'\n")
  expect(checkSetup(root, "26.10.0")).toEqual([expect.stringContaining("are not those of pnpm-lock.yaml")])
})

test("a package that an interrupted installation left out is named", async () => {
  await install(await readFile(join(house, "pnpm-lock.yaml")))
  await linkDependencies()
  expect(checkSetup(root, "26.10.0")).toEqual([])
  await rm(join(root, "apps/api/node_modules/hono"), { recursive: true })
  expect(checkSetup(root, "26.10.0")).toEqual([expect.stringContaining("hono (of apps/api)")])
})

test.each([
  ["20.20.2", 1],
  ["22.17.9", 1],
  ["22.18.0", 0],
  ["24.0.0", 0],
])("Node %s gives %i complaints", async (version, complaints) => {
  await install(await readFile(join(house, "pnpm-lock.yaml")))
  await linkDependencies()
  expect(checkSetup(root, version).filter((problem) => problem.startsWith(`Node ${version} is too old`))).toHaveLength(
    complaints,
  )
})
