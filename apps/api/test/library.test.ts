import { Article, Story, StoryEntity } from "@corpus/core/schema"
import { createMemoryLibrary } from "@corpus/store/memory"
import { beforeEach, expect, test } from "vitest"
import { createApp } from "../src/create-app.ts"
import { ArticlePage, EntityPage, StoryPage } from "../src/openapi/components.ts"
import { FIXTURES } from "./fixtures.ts"

let app: ReturnType<typeof createApp>

beforeEach(() => {
  app = createApp({ library: createMemoryLibrary() })
})

function keep(bytes: Uint8Array<ArrayBuffer>) {
  return app.request("/v1/captures", { method: "POST", body: bytes, headers: { "content-type": "text/plain" } })
}

async function keepAll(): Promise<string[]> {
  const ids: string[] = []
  for (const bytes of FIXTURES.values()) ids.push(Article.parse(await (await keep(bytes)).json()).id)
  return ids
}

test("a page is created once and found again after", async () => {
  const [bytes] = FIXTURES.values() as Iterator<Uint8Array<ArrayBuffer>> & Iterable<Uint8Array<ArrayBuffer>>
  if (!bytes) throw new Error("There is no fixture")
  const created = await keep(bytes)
  const again = await keep(bytes)
  expect([created.status, again.status]).toEqual([201, 200])
  const location = created.headers.get("location") ?? ""
  expect(again.headers.get("location")).toBe(location)
  const article: unknown = await created.json()
  expect(await (await app.request(location)).json()).toEqual(article)
  expect(new Uint8Array(await (await app.request(`${location}/raw`)).arrayBuffer())).toEqual(bytes)
})

test("a listing is walked page by page to its end", async () => {
  const ids = await keepAll()
  const seen: string[] = []
  let next: string | null = ""
  while (next !== null) {
    const after: string = next === "" ? "" : `&after=${encodeURIComponent(next)}`
    const page = ArticlePage.parse(await (await app.request(`/v1/articles?limit=2${after}`)).json())
    expect(page.items.length).toBeLessThanOrEqual(2)
    seen.push(...page.items.map(({ id }) => id))
    next = page.next
  }
  expect(seen.toSorted()).toEqual(ids.toSorted())
})

test("entities are listed by name and type, and can be read", async () => {
  const ids = await keepAll()
  const page = await app.request("/v1/entities?type=place&name=INDIA&limit=200")
  const { items } = EntityPage.parse(await page.json())
  const india = items.find(({ name }) => name === "India")
  expect(items.every(({ type }) => type === "place")).toBe(true)
  const shown = await app.request(`/v1/entities/${encodeURIComponent(india?.id ?? "")}`)
  const { mentions } = StoryEntity.parse(await shown.json())
  expect(mentions.map(({ article }) => article).toSorted()).toEqual(ids.toSorted())
  expect((await app.request("/v1/entities/person:nobody")).status).toBe(404)
  expect((await app.request("/v1/entities?type=animal")).status).toBe(400)
})

test("articles on one event are one story, which can be read", async () => {
  const ids = await keepAll()
  const { items } = StoryPage.parse(await (await app.request("/v1/stories")).json())
  const stories = await Promise.all(
    items.map(async ({ id }) => Story.parse(await (await app.request(`/v1/stories/${encodeURIComponent(id)}`)).json())),
  )
  expect(stories.flatMap(({ articles }) => articles.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted())
  expect(items.map(({ articles }) => articles)).toEqual(stories.map(({ articles }) => articles.length))
})

test("a removed article is gone, and so are its bytes", async () => {
  const [id] = await keepAll()
  const address = `/v1/articles/${id}`
  const statuses = []
  for (const [method, path] of [
    ["DELETE", address],
    ["DELETE", address],
    ["GET", address],
    ["GET", `${address}/raw`],
  ] as const) {
    statuses.push((await app.request(path, { method })).status)
  }
  expect(statuses).toEqual([204, 404, 404, 404])
})

test("raw bytes are served so that no browser runs them", async () => {
  const [id] = await keepAll()
  const { headers } = await app.request(`/v1/articles/${id}/raw`)
  expect(headers.get("content-type")).toBe("text/plain")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("content-security-policy")).toMatch(/\bsandbox\b/)
})

test("a caller whose copy is current is spared the body", async () => {
  const [id] = await keepAll()
  const { items } = StoryPage.parse(await (await app.request("/v1/stories")).json())
  for (const path of [`/v1/articles/${id}`, `/v1/articles/${id}/raw`, `/v1/stories/${items[0]?.id}`, "/v1/articles"]) {
    const { status, headers } = await app.request(path)
    const tag = headers.get("etag") ?? ""
    expect([status, headers.get("cache-control"), tag]).toEqual([200, "no-cache", expect.stringMatching(/^"\w+"$/)])
    const same = await app.request(path, { headers: { "if-none-match": tag } })
    expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", tag])
    expect((await app.request(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200)
  }
})

test("HEAD answers as GET does, without the body", async () => {
  const [id] = await keepAll()
  const path = `/v1/articles/${id}`
  const [get, head] = [await app.request(path), await app.request(path, { method: "HEAD" })]
  expect(head.status).toBe(200)
  expect(await head.text()).toBe("")
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
})
