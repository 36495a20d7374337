import { fileURLToPath } from "node:url"
import { createCapture, parse } from "@corpus/core"
import { nameModel } from "@corpus/store/names"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createTestHarness } from "wrangler"
import { FIXTURES } from "./fixtures.ts"
import type { PropertyReport } from "./worker/runner.ts"

process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false"
const configPath = (path: string) => ({ configPath: fileURLToPath(new URL(path, import.meta.url)) })
const server = createTestHarness({ workers: [configPath("../wrangler.jsonc"), configPath("worker/wrangler.jsonc")] })
const api = () => server.getWorker("corpus-api")
const runner = () => server.getWorker("corpus-runner")

beforeAll(() => server.listen())
afterAll(() => server.close())

describe("core in workerd", () => {
  test.each([...FIXTURES])("%s is read there as it is on Node, to the letter", async (_, bytes) => {
    const response = await runner().fetch("https://runner.example/read", { method: "POST", body: bytes })
    expect(await response.json()).toEqual({ json: JSON.stringify(parse(await createCapture(bytes))), wrong: [] })
  })

  test("the invariants hold there on 200 generated sources", async () => {
    const response = await runner().fetch("https://runner.example/invariants?runs=200", { method: "POST" })
    expect(await response.json()).toEqual({ runs: 200, failure: null } satisfies PropertyReport)
  })
})

describe("bytes", () => {
  test.each([
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1253",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "gb18030",
    "gbk",
    "big5",
    "iso-2022-jp",
  ])("in %s are read as workerd reads them, whose decoders are the standard's", async (label) => {
    const response = await runner().fetch(`https://runner.example/charset?label=${label}&runs=2000`, { method: "POST" })
    expect(await response.json()).toEqual({ label, differs: null })
  })
})

describe("the API in workerd", () => {
  test.each([...FIXTURES])("%s is answered as core reads it", async (_, bytes) => {
    const response = await api().fetch("https://api.example/v1/parse", {
      method: "POST",
      body: bytes,
      headers: { "content-type": "application/octet-stream" },
    })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(JSON.stringify(parse(await createCapture(bytes), { names: nameModel() })))
  })

  test("a language that core does not know by itself is named there too", async () => {
    const body =
      "Umtapo wezincwadi omusha uvulwe ngoMsombuluko ngemva kweminyaka emibili yomsebenzi, abantu abaningi bafika ekuseni ukuzowubona."
    const headers = { "content-type": "text/plain" }
    for (const path of ["/v1/parse", "/v1/captures"]) {
      const response = await api().fetch(`https://api.example${path}`, { method: "POST", body, headers })
      expect(await response.json()).toMatchObject({ metadata: { language: "zu" } })
    }
  })

  test("a page is kept, found again, told from what is not there, and removed", async () => {
    const call = (method: string, path: string, body?: string) =>
      api().fetch(`https://api.example${path}`, {
        method,
        headers: { "content-type": "text/plain" },
        ...(body ? { body } : {}),
      })
    const created = await call("POST", "/v1/captures", "A page of words that nobody else has sent.")
    const location = created.headers.get("location") ?? ""
    expect([created.status, (await call("GET", location)).status]).toEqual([201, 200])
    expect(await (await call("GET", `${location}/raw`)).text()).toBe("A page of words that nobody else has sent.")
    expect([(await call("DELETE", location)).status, (await call("GET", location)).status]).toEqual([204, 404])
    const tooLarge = await call("POST", "/v1/parse", "x".repeat(10_000_001))
    expect([tooLarge.status, tooLarge.headers.get("content-type")]).toEqual([413, "application/problem+json"])
  })
})
