import { fileURLToPath } from "node:url"
import { createCapture, parse } from "@corpus/core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createTestHarness } from "wrangler"
import { FIXTURES } from "./fixtures.ts"

process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false"
const configPath = (path: string) => ({ configPath: fileURLToPath(new URL(path, import.meta.url)) })
const server = createTestHarness({ workers: [configPath("../wrangler.jsonc"), configPath("worker/wrangler.jsonc")] })
const api = () => server.getWorker("corpus-api")
const runner = () => server.getWorker("corpus-runner")

beforeAll(() => server.listen())
afterAll(() => server.close())

describe("core in workerd", () => {
  test.each([...FIXTURES])("%s is read there as it is on Node, to the letter", async (_, bytes) => {
    const response = await runner().fetch("https://runner.example/", { method: "POST", body: bytes })
    expect(await response.json()).toEqual({ json: JSON.stringify(parse(await createCapture(bytes))), wrong: [] })
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
    expect(await response.text()).toBe(JSON.stringify(parse(await createCapture(bytes))))
  })
})
