import { Problem } from "@corpus/core/schema"
import { createMemoryLibrary } from "@corpus/store/memory"
import { expect, test } from "vitest"
import { z } from "zod"
import { createApp } from "../src/create-app.ts"

const app = createApp({ library: createMemoryLibrary(), limits: { body: 1000 } })
const TEXT = { "content-type": "text/plain" }
const JSON_TYPE = { "content-type": "application/json" }

const strict = z.strictObject(Problem.shape)

/** What a request is refused with. */
async function refusal(path: string, init: RequestInit = {}) {
  const response = await app.request(path, init)
  expect(response.headers.get("content-type")).toBe("application/problem+json")
  expect(response.headers.get("cache-control")).toBe("no-store")
  const problem = strict.parse(await response.json())
  expect(problem.status).toBe(response.status)
  return { status: response.status, type: problem.type, detail: problem.detail, headers: response.headers }
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, path = "/v1/parse") =>
  refusal(path, { method: "POST", body, headers })

test.each([
  ["/nothing/here", "/nothing/here"],
  ["/v1/articles/no-such", '"no-such"'],
  ["/v1/articles/no-such/raw", '"no-such"'],
  ["/v1/stories/no-such", '"no-such"'],
])("%s is not found, by name", async (path, name) => {
  const { status, type, detail } = await refusal(path)
  expect([status, type]).toEqual([404, "urn:corpus:not-found"])
  expect(detail).toContain(name)
})

test.each([
  ["PUT", "/v1/articles", "GET, HEAD"],
  ["GET", "/v1/parse", "POST"],
  ["PATCH", "/v1/articles/some-id", "GET, HEAD, DELETE"],
  ["DELETE", "/openapi.json", "GET, HEAD"],
])("%s %s is refused, and the methods that are taken are named", async (method, path, allow) => {
  const { status, detail, headers } = await refusal(path, { method })
  expect([status, headers.get("allow")]).toEqual([405, allow])
  expect(detail).toBe(`${path} does not take ${method}. It takes ${allow}.`)
})

test.each([
  ["limit=0", "limit"],
  ["limit=201", "limit"],
  ["limit=1.5", "limit"],
  ["limit=many", "limit"],
  ["after=%00", "after"],
])("a listing's query %s is refused", async (query, member) => {
  for (const path of ["/v1/articles", "/v1/stories"]) {
    const { status, detail } = await refusal(`${path}?${query}`)
    expect(status).toBe(400)
    if (member === "limit") expect(detail).toContain(`\`limit\` in the request's query ("${query.slice(6)}")`)
  }
})

test.each([
  ["{", /says that it is JSON and is not/],
  ["[]", /The request's body/],
  ["{}", /either `text` or `html`/],
  ['{"text":"a","html":"b"}', /either `text` or `html`/],
  ['{"text":1}', /`text` in the request's body \(1\)/],
  [
    '{"text":"a","url":"javascript:alert(1)"}',
    /`url` in the request's body \("javascript:alert\(1\)"\) is not an http/,
  ],
  ['{"text":"a","URL":"https://a.example/"}', /"URL"/],
])("the JSON %s is refused with the reason", async (body, reason) => {
  const { status, detail } = await post(body, JSON_TYPE)
  expect(status).toBe(400)
  expect(detail).toMatch(reason)
})

test("a query's address that is none is refused", async () => {
  const { status, detail } = await post("text", TEXT, "/v1/parse?url=nowhere")
  expect([status, detail]).toEqual([400, expect.stringContaining('`url` in the request\'s query ("nowhere")')])
})

test.each(["application/pdf", "application/x-www-form-urlencoded", "text/html-ish"])(
  "the media type %s is refused",
  async (type) => {
    const { status, detail } = await post("a=b", { "content-type": type })
    expect([status, detail]).toEqual([415, expect.stringContaining(`"${type}"`)])
  },
)

test("a body without a media type is refused", async () => {
  const { status, detail } = await post(new Uint8Array([65]), {})
  expect([status, detail]).toEqual([415, expect.stringContaining("no `Content-Type`")])
})

test("an empty body and a binary one are refused as what they are", async () => {
  expect(await post("", TEXT)).toMatchObject({ status: 422, type: "urn:corpus:input-empty" })
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  expect(await post(png, { "content-type": "application/octet-stream" })).toMatchObject({
    status: 415,
    type: "urn:corpus:input-binary",
  })
})

test("a body is refused once it is known to be too large, and no byte later", async () => {
  expect(await post("x".repeat(1001), { ...TEXT, "content-length": "1001" })).toMatchObject({
    status: 413,
    type: "urn:corpus:input-too-large",
  })
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 100
      controller.enqueue(new Uint8Array(100).fill(0x61))
    },
  })
  const { status, detail } = await refusal("/v1/captures", {
    method: "POST",
    body: endless,
    headers: TEXT,
    duplex: "half",
  })
  expect([status, detail]).toEqual([413, expect.stringContaining("larger than 0.001 MB")])
  expect(given).toBeLessThan(2000)
})

test("what goes wrong inside is not told", async () => {
  const fail = () => {
    throw new Error("The password is 1234")
  }
  const answer = await createApp({ library: createMemoryLibrary(), guards: [fail] }).request("/v1/articles")
  expect(answer.status).toBe(500)
  expect(await answer.json()).toEqual({ type: "urn:corpus:internal", title: expect.any(String), status: 500 })
})
