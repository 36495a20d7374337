import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { OUTLETS, OutletProfile } from "../../src/index.ts"

const folder = join(import.meta.dirname, "../../src/outlets/profiles")

test("the index lists every file, by name", () => {
  const files = readdirSync(folder).filter((file) => file !== "index.ts")
  expect(OUTLETS.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted())
})

test("the README's example has the form of a profile", () => {
  const readme = readFileSync(join(folder, "../README.md"), "utf8")
  const json = /```json\n([^]*?)```/.exec(readme)?.[1] ?? ""
  expect(OutletProfile.parse(JSON.parse(json)).name).toBe("harbour-ledger")
})

test("no two outlets have one host, nor a host below another's", () => {
  const hosts = OUTLETS.flatMap((outlet) => outlet.hosts)
  const shared = hosts.filter((host, at) =>
    hosts.some((other, from) => from !== at && `.${host}`.endsWith(`.${other}`)),
  )
  expect(shared).toEqual([])
})

describe.each(OUTLETS)("$name", (outlet) => {
  test("has the form of a profile, and is data alone", () => {
    expect(OutletProfile.parse(outlet)).toEqual(outlet)
    expect(JSON.parse(JSON.stringify(outlet))).toEqual(outlet)
  })

  test("can be known: by a host or by two pieces of furniture of a layout", () => {
    expect(outlet.hosts.length > 0 || outlet.layouts.some(({ furniture }) => furniture.length >= 2)).toBe(true)
  })
})

test.each([
  ["a name that is no file's", { name: "Harbour Ledger" }],
  ["an address for a host", { hosts: ["https://ledger.example/"] }],
  ["a rule that is true of every block", { layouts: [{ furniture: [], noise: [{ reason: "related" }] }] }],
  ["a reason that does not exist", { layouts: [{ furniture: [], noise: [{ reason: "boring", text: "Tides" }] }] }],
  ["a day that does not exist", { layouts: [{ from: "2031-02-30", furniture: [] }] }],
  ["a misspelt key", { layouts: [{ furniture: [], noise: [{ reason: "related", start: "Tides" }] }] }],
])("%s is refused", (_, wrong) => {
  const right = { name: "harbour-ledger", hosts: ["ledger.example"], layouts: [{ furniture: [] }] }
  expect(OutletProfile.safeParse(right).success).toBe(true)
  expect(OutletProfile.safeParse({ ...right, ...wrong }).success).toBe(false)
})
