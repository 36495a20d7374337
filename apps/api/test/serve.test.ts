import { once } from "node:events"
import { type IncomingMessage, request } from "node:http"
import { json } from "node:stream/consumers"
import { createMemoryLibrary } from "@corpus/store/memory"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Served, serveLibrary } from "../src/node/serve-library.ts"

let served: Served

beforeAll(async () => {
  served = await serveLibrary({ library: createMemoryLibrary(), host: "127.0.0.1", port: 0 })
})

afterAll(() => served.close())

test("an upload without end is cut off with the reason", async () => {
  const upload = request(`${served.url}/v1/captures`, { method: "POST", headers: { "content-type": "text/plain" } })
  const chunk = Buffer.alloc(100_000, "x")
  let sent = 0
  const send = () => {
    do sent += chunk.length
    while (!upload.destroyed && upload.write(chunk))
  }
  // What is still under way when the server has had enough meets a closed connection.
  upload.on("drain", send).on("error", () => undefined)
  send()
  const [response] = (await once(upload, "response")) as [IncomingMessage]
  expect(response.statusCode).toBe(413)
  expect(await json(response)).toMatchObject({ type: "urn:corpus:input-too-large" })
  upload.destroy()
  expect(sent).toBeGreaterThan(10_000_000)
  expect(sent).toBeLessThan(30_000_000)
})

test("an upload that says it is too large is refused before it is sent", async () => {
  const headers = { "content-type": "text/plain", "content-length": "10000001" }
  const upload = request(`${served.url}/v1/parse`, { method: "POST", headers })
  upload.flushHeaders()
  const [response] = (await once(upload, "response")) as [IncomingMessage]
  expect(response.statusCode).toBe(413)
  upload.on("error", () => undefined).destroy()
})

test("a request by a foreign name for this machine is refused", async () => {
  const asked = request(`${served.url}/v1/articles`, { headers: { host: "rebound.example" } }).end()
  const [response] = (await once(asked, "response")) as [IncomingMessage]
  expect(response.statusCode).toBe(403)
  response.resume()
})

test("the docs need nothing from outside", async () => {
  const page = await fetch(`${served.url}/docs`)
  const html = await page.text()
  expect(page.headers.get("content-security-policy")).toContain("default-src 'self'")
  const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source)
  expect(sources).toEqual(["/scalar.js"])
  const script = await fetch(`${served.url}/scalar.js`)
  expect(script.headers.get("content-type")).toContain("text/javascript")
  expect((await script.text()).length).toBeGreaterThan(1_000_000)
})

test("a port that is taken is the system's error", async () => {
  const port = Number(new URL(served.url).port)
  const second = serveLibrary({ library: createMemoryLibrary(), host: "127.0.0.1", port })
  await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" })
})
