import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CORPUS } from "../fixture-results.ts"

const PAGE = `<!doctype html><html lang="en"><head><title>Library opens on the quay</title></head><body><article>
<h1>Library opens on the quay</h1>
<p>The town opened its new library on Monday after two years of work, and four hundred people came to see it.</p>
<p>“We had hoped for half as many,” said Ana Lima, who runs it.</p>
<p><a href="/more">Read more</a></p>
<p>A second reading room will open in spring, when the old customs house has a new roof.</p>
</article></body></html>`

/** A folder with all that the READMEs' commands name: the fixtures, and pages called `page.html`, `a.html` and so on. */
export function createSampleFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "corpus-readmes-"))
  cpSync(CORPUS, join(path, "corpus"), { recursive: true })
  mkdirSync(join(path, "pages"))
  for (const name of ["page.html", "a.html", "b.html", "c.txt", "pages/one.html"]) writeFileSync(join(path, name), PAGE)
  // An answer that is a failure is one for curl too.
  writeFileSync(join(path, ".curlrc"), "fail\nsilent\nshow-error\n")
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
