import { expect, test } from "vitest"
import { trackedFiles } from "./tracked-files.ts"

const KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const
type Manifest = Partial<Record<(typeof KINDS)[number], Record<string, string>>>

const manifests = trackedFiles((path) => /(?:^|\/)package\.json$/.test(path)).map(({ path, text }) => ({
  path,
  manifest: JSON.parse(text) as Manifest,
}))
const workspace = trackedFiles((path) => path === "pnpm-workspace.yaml")[0]?.text ?? ""

/** The names and versions under `catalog:`. */
const catalog = new Map(
  [...(workspace.split(/^catalog:$/m)[1] ?? "").matchAll(/^ {2}"?([@\w/.-]+)"?: (\S+)$/gm)].map(([, name, version]) => [
    name as string,
    version as string,
  ]),
)
const runtime = /^nodeVersion: (\S+)$/m.exec(workspace)?.[1]

const required = manifests.flatMap(({ path, manifest }) =>
  KINDS.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).map(([name, version]) => ({ path, kind, name, version })),
  ),
)

test("there are manifests and a catalog to look at", () => {
  expect(manifests.length).toBeGreaterThan(5)
  expect(catalog.size).toBeGreaterThan(20)
  expect(runtime).toMatch(/^\d/)
})

test("each dependency has its version in the catalog alone, the runtime in nodeVersion", () => {
  const own = required.filter(({ path, kind, name, version }) => {
    if (version === "catalog:") return !catalog.has(name)
    if (version === "workspace:*") return !name.startsWith("@corpus/")
    const isRuntime = path === "package.json" && kind === "optionalDependencies" && version === runtime
    return !isRuntime
  })
  expect(own).toEqual([])
})

test("each version in the catalog is exact", () => {
  expect([...catalog].filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
})

test("each entry of the catalog is somebody's dependency", () => {
  const used = new Set(required.map(({ name }) => name))
  expect([...catalog.keys()].filter((name) => !used.has(name))).toEqual([])
})
