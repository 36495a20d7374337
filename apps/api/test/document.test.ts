import { createMemoryLibrary } from "@corpus/store/memory"
import { expect, test } from "vitest"
import { createApp } from "../src/create-app.ts"

interface Document {
  openapi: string
  info: { description: string }
  paths: Record<string, Record<string, { responses: object; requestBody?: { required: boolean; content: object } }>>
  components: { schemas: Record<string, object> }
}

const app = createApp({ library: createMemoryLibrary(), limits: { body: 2_500_000 } })
const document = (await (await app.request("/openapi.json")).json()) as Document

test("the document names every route the app answers, and no other", () => {
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const answered = app.routes
    .filter(({ method, path }) => method !== "ALL" && path !== "/openapi.json")
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`)
  expect(documented.toSorted()).toEqual([...new Set(answered)].toSorted())
})

test("every reference in the document leads somewhere", () => {
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)
  const names = new Set([...references].map(([, name]) => name))
  expect(names).toContain("Article")
  expect(names).toContain("CaptureRequest")
  for (const name of names) expect(document.components.schemas).toHaveProperty(name as string)
})

test("the document states the limit that the app keeps", () => {
  expect(document.info.description).toContain("at most 2.5 MB")
  expect(document.paths["/v1/parse"]?.["post"]?.requestBody).toMatchObject({
    required: true,
    content: {
      "text/html": {},
      "text/plain": {},
      "text/markdown": {},
      "application/octet-stream": {},
      "application/json": {},
    },
  })
})

test("core's forms are described to their last field, and are never null", () => {
  const { Article, Story, Problem } = document.components.schemas
  for (const form of [Article, Story, Problem]) expect(form).toMatchObject({ type: "object" })
  expect(Article).toHaveProperty("properties.capture.properties.sha256.pattern")
  expect(Story).toHaveProperty("properties.utterances.items.properties.variants.items.properties.drift.enum")
  expect(JSON.stringify(document.paths)).not.toContain('"null"')
})
