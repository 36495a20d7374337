import { globSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const corpus = fileURLToPath(new URL("../../../corpus/", import.meta.url))

/** The sample articles' bytes, by the name of their folder. */
export const FIXTURES: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(
  globSync("*/raw.{txt,html}", { cwd: corpus })
    .toSorted()
    .map((path) => [basename(dirname(path)), new Uint8Array(readFileSync(join(corpus, path)))]),
)
