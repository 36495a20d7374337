import { build, type Plugin } from "esbuild"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { expect, it } from "vitest"

const SOURCE = fileURLToPath(new URL("../src/", import.meta.url))

/** Tables of words, names and outlets and the classifier's numbers, which an edge may load apart from the code. */
const DATA = /\/src\/(?:\w+\/)+(?:lexicon|gazetteer|phrases|profiles|weights)\//

/** Leaves the data out of a bundle, as if it came from elsewhere. */
const withoutData: Plugin = {
  name: "without-data",
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const target = fileURLToPath(new URL(path, `file://${resolveDir}/`))
      // By its bare name: where this checkout stands is no part of the size.
      return DATA.test(target) ? { path: basename(target), external: true } : undefined
    })
  },
}

/** What is loaded for: all of core, articles with their names and quotations, pages alone without those, stories, the classifier's numbers. */
const ENGINE = 'export * from "./index.ts"'
const ARTICLES = 'export { createCapture, parse } from "./index.ts"'
const STORIES = 'export { toStories } from "./index.ts"'
const READER = 'export { articles, createCapture, toFile } from "./index.ts"'
const WEIGHTS = 'export { default } from "./classifier/weights/blocks.json"'

/** A limit in bytes for each; below the floor nothing was bundled, and nothing is shown. */
const BUDGETS = [
  { of: "the reader's own code", from: READER, packages: "external", plugins: [withoutData], limit: 70_000 },
  { of: "our own code for articles", from: ARTICLES, packages: "external", plugins: [withoutData], limit: 108_000 },
  { of: "articles with dependencies", from: ARTICLES, packages: "bundle", plugins: [withoutData], limit: 180_000 },
  { of: "our own code for stories", from: STORIES, packages: "external", plugins: [withoutData], limit: 41_000 },
  { of: "all of our own code", from: ENGINE, packages: "external", plugins: [withoutData], limit: 144_500 },
  { of: "all code with its dependencies", from: ENGINE, packages: "bundle", plugins: [withoutData], limit: 211_000 },
  { of: "the classifier's weights", from: WEIGHTS, packages: "external", plugins: [], limit: 60_000 },
] as const
const FLOOR = 10_000

it.each(BUDGETS)("$of, gzipped, takes at most $limit bytes", async ({ from, packages, plugins, limit }) => {
  const { outputFiles } = await build({
    stdin: { contents: from, resolveDir: SOURCE, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    packages,
    plugins: [...plugins],
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length
  expect(bytes).toBeGreaterThan(FLOOR)
  expect(bytes).toBeLessThanOrEqual(limit)
})
