import { createCapture, parse } from "@corpus/core"
import { Article } from "@corpus/core/schema"
import { createMemoryLibrary } from "@corpus/store/memory"
import { beforeEach, expect, test } from "vitest"
import { createApp } from "../src/create-app.ts"
import { FIXTURES } from "./fixtures.ts"

const library = createMemoryLibrary()
const app = createApp({ library })
const [first] = FIXTURES.values()
let page: Uint8Array<ArrayBuffer>

beforeEach(() => {
  if (!first) throw new Error("There is no fixture")
  page = first
})

function post(body: string | Uint8Array<ArrayBuffer>, type: string, path = "/v1/parse") {
  return app.request(path, { method: "POST", body, headers: { "content-type": type } })
}

test.each([...FIXTURES])("%s gives what core gives for the same bytes", async (_, bytes) => {
  for (const [type, mediaType] of [
    ["text/plain; charset=utf-8", "text/plain; charset=utf-8"],
    ["application/octet-stream", null],
  ] as const) {
    const response = await post(bytes, type)
    expect(response.status).toBe(200)
    const json = await response.text()
    expect(json).toBe(JSON.stringify(parse(await createCapture(bytes, { mediaType }))))
    const article: unknown = JSON.parse(json)
    expect(Article.parse(article)).toEqual(article)
  }
})

test("text and HTML as JSON are read as their UTF-8 bytes", async () => {
  const html =
    "<!doctype html><title>Ä</title><article><h1>Ä headline</h1><p>A paragraph of words — enough of them to be read.</p></article>"
  const url = "https://news.example/a"
  for (const [member, value, mediaType] of [
    ["html", html, "text/html; charset=utf-8"],
    ["text", new TextDecoder().decode(page), "text/plain; charset=utf-8"],
  ] as const) {
    const response = await post(JSON.stringify({ [member]: value, url }), "application/json")
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(JSON.stringify(parse(await createCapture(value, { mediaType, url }))))
  }
})

test("the address of raw bytes comes from the query", async () => {
  const url = "https://news.example/a?b=1&c=2"
  const response = await post(page, "text/html", `/v1/parse?url=${encodeURIComponent(url)}`)
  expect(Article.parse(await response.json()).capture).toMatchObject({
    url,
    mediaType: "text/html",
    length: page.length,
  })
})

test("parsing keeps nothing", async () => {
  const response = await post(page, "text/plain")
  expect(response.headers.get("cache-control")).toBe("no-store")
  expect(await library.state()).toMatchObject({ articles: 0, captures: 0 })
})

test("a language that core does not know by itself is named, whether the page is kept or not", async () => {
  const zulu =
    "Umtapo wezincwadi omusha uvulwe ngoMsombuluko ngemva kweminyaka emibili yomsebenzi, abantu abaningi bafika ekuseni ukuzowubona."
  for (const path of ["/v1/parse", "/v1/captures"]) {
    const { metadata } = Article.parse(await (await post(zulu, "text/plain", path)).json())
    expect(metadata.language).toBe("zu")
  }
})
