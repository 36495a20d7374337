import { createMemoryLibrary } from "@corpus/store/memory"
import { expect, test } from "vitest"
import { createApp } from "../src/create-app.ts"
import { knownHost } from "../src/guards/known-host.ts"

const library = createMemoryLibrary()
const app = createApp({ library, guards: [knownHost(["127.0.0.1"])] })
const HERE = "http://127.0.0.1:8787"
const ELSEWHERE = "https://elsewhere.example"

function write(method: string, path: string, origin?: string) {
  const headers = { "content-type": "text/plain", ...(origin ? { origin } : {}) }
  return app.request(`${HERE}${path}`, { method, headers, ...(method === "POST" ? { body: "A page of words." } : {}) })
}

test("any site's page may read", async () => {
  const { status, headers } = await app.request(`${HERE}/v1/articles`, { headers: { origin: ELSEWHERE } })
  expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "*"])
})

test("another site's page may not change the library", async () => {
  for (const origin of [ELSEWHERE, "null", "http://127.0.0.1:3000"]) {
    expect((await write("POST", "/v1/captures", origin)).status).toBe(403)
    expect((await write("DELETE", "/v1/articles/a", origin)).status).toBe(403)
  }
  expect(await library.state()).toMatchObject({ articles: 0 })
})

test("a browser that asks beforehand is told that other sites may only read", async () => {
  const { headers } = await app.request(`${HERE}/v1/captures`, {
    method: "OPTIONS",
    headers: {
      "origin": ELSEWHERE,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  })
  expect(headers.get("access-control-allow-methods")).toBe("GET,HEAD")
  expect(headers.get("access-control-allow-headers")).toBe("if-none-match")
})

test("programs and pages of this address may change the library", async () => {
  expect((await write("POST", "/v1/captures")).status).toBe(201)
  expect((await write("POST", "/v1/captures", HERE)).status).toBe(200)
})

test("a foreign name for this machine is not answered to", async () => {
  const { status, headers } = await app.request("http://rebound.example:8787/v1/articles")
  expect([status, headers.get("content-type")]).toEqual([403, "application/problem+json"])
})

test("answers are closed to sniffing, framing and scripts", async () => {
  for (const path of ["/v1/articles", "/openapi.json", "/nothing"]) {
    const { headers } = await app.request(`${HERE}${path}`)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("x-frame-options")).toBe("DENY")
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'")
  }
})
