import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { type PageForm, toForm } from "./page-form.ts"
import { PageGold } from "./page-gold.ts"
import { type Part, partOf } from "./part.ts"

/** A page's answers and a way to its bytes, which are read one page at a time. */
export interface GoldPage {
  gold: PageGold
  read: () => Uint8Array
}

/** The pages of a set that are there in a form, or those of one part of its sites. Throws where an answer is not of its form. */
export function readPages(folder: string, form: PageForm, part?: Part): GoldPage[] {
  return readFileSync(join(folder, "gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => PageGold.parse(JSON.parse(line)))
    .filter((gold) => part === undefined || partOf(gold) === part)
    .map((gold) => ({ gold, path: join(folder, form === "html" ? gold.file : dumpOf(gold.file)) }))
    .filter(({ path }) => existsSync(path))
    .map(({ gold, path }) => ({ gold, read: () => inForm(gunzipSync(readFileSync(path)), form) }))
}

const dumpOf = (file: string) => file.replace(/^html\//, "dump/").replace(/\.html\.gz$/, ".txt.gz")

function inForm(bytes: Uint8Array, form: PageForm): Uint8Array {
  if (form === "html" || form === "dump") return bytes
  return new TextEncoder().encode(toForm(new TextDecoder().decode(bytes), form))
}
