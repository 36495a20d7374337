import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createCapture } from "@corpus/core"
import { expect, onTestFinished, test, vi } from "vitest"
import { openLibrary } from "./open-library.ts"

test("the site's library names a language that core does not know by itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-web-"))
  vi.stubEnv("CORPUS_LIBRARY", join(folder, "library.sqlite"))
  const library = await openLibrary()
  onTestFinished(async () => {
    await library.close()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  const zulu =
    "Umtapo wezincwadi omusha uvulwe ngoMsombuluko ngemva kweminyaka emibili yomsebenzi, abantu abaningi bafika ekuseni ukuzowubona."
  const { article } = await library.add(await createCapture(zulu, { mediaType: "text/plain" }))
  expect(article.metadata.language).toBe("zu")
})
