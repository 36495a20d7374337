import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { FIXTURES, runCorpus } from "./run-corpus.ts"
import { KEY, ScreenReader } from "./screen-reader.ts"

const SCREENS = fileURLToPath(new URL("../screens/", import.meta.url))

/** The way through the screens: what is captured, the keys that lead there, and by what it is known. */
const WALK: [string, string[], RegExp][] = [
  ["stories", [], /\d articles/],
  ["story", [KEY.enter], /^ {2}\d articles$/m],
  ["story-further", [KEY.pageDown, KEY.pageDown], /What was said/],
  ["article-clean", ["g", "j", KEY.enter], /> clean[^]* top$/],
  ["article-marked", ["v"], /> marked[^]* top$/],
  ["article-raw", ["v"], /> raw[^]* top$/],
  ["quotes-of-article", ["s"], /> what was said[^]* top$/],
  ["quotes-of-story", ["h", "h", "s"], /> what was said[^]*\[[a-z-]+/],
  ["filter", ["/", "word"], /^ \/word/m],
  ["help", [KEY.enter, "?"], /this list/],
]

const folder = await mkdtemp(join(tmpdir(), "corpus-screens-"))
try {
  await mkdir(SCREENS, { recursive: true })
  const library = join(folder, "library.sqlite")
  const empty = new ScreenReader({ env: { CORPUS_LIBRARY: library } })
  await capture("empty-library", empty, /nothing in this library/)
  empty.press("q")
  await empty.ended
  await runCorpus(["--library", library, "add", FIXTURES])
  const reader = new ScreenReader({ env: { CORPUS_LIBRARY: library } })
  for (const [name, keys, known] of WALK) {
    reader.press(...keys)
    await capture(name, reader, known)
  }
  reader.press("q")
  await reader.ended
} finally {
  await rm(folder, { recursive: true })
}

async function capture(name: string, reader: ScreenReader, known: RegExp): Promise<void> {
  const text = await reader.see(known)
  await writeFile(join(SCREENS, `${name}.txt`), `${text.replaceAll(folder, "~").replace(/ +$/gm, "")}\n`)
}
