import { build, type Plugin } from "esbuild"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"

const ENTRY = fileURLToPath(new URL("../src/index.ts", import.meta.url))

/** Tables of words, names and outlets, which an edge may load apart from the code. */
const LANGUAGE_DATA = /\/src\/\w+\/(?:lexicon|gazetteer|phrases|profiles)\//

/** Leaves the language data out of a bundle, as if it came from elsewhere. */
const withoutLanguageData: Plugin = {
  name: "without-language-data",
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const target = fileURLToPath(new URL(path, `file://${resolveDir}/`))
      // By its bare name: where this checkout stands is no part of the size.
      return LANGUAGE_DATA.test(target) ? { path: basename(target), external: true } : undefined
    })
  },
}

async function gzipBytes(packages: "bundle" | "external"): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    packages,
    plugins: [withoutLanguageData],
  })
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length
}

describe("the size of core, gzipped and without language data", () => {
  it("is at most 180 kB with its dependencies", async () => {
    expect(await gzipBytes("bundle")).toBeLessThanOrEqual(180_000)
  })

  it("is at most 70 kB by itself", async () => {
    const bytes = await gzipBytes("external")
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(70_000)
  })
})
