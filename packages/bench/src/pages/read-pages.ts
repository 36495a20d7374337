import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { PageGold } from "./page-gold.ts"
import { type Part, partOf } from "./part.ts"

/** A page's answers and a way to its bytes, which are read one page at a time. */
export interface GoldPage {
  gold: PageGold
  read: () => Uint8Array
}

/** As served, or as a careless scraper's dump of all its text. */
export type PageForm = "html" | "dump"

/** The pages of a set that are there in a form, or those of one part of its sites. Throws where an answer is not of its form. */
export function readPages(folder: string, form: PageForm, part?: Part): GoldPage[] {
  return readFileSync(join(folder, "gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => PageGold.parse(JSON.parse(line)))
    .filter((gold) => part === undefined || partOf(gold) === part)
    .map((gold) => ({ gold, path: join(folder, form === "html" ? gold.file : dumpOf(gold.file)) }))
    .filter(({ path }) => existsSync(path))
    .map(({ gold, path }) => ({ gold, read: () => gunzipSync(readFileSync(path)) }))
}

const dumpOf = (file: string) => file.replace(/^html\//, "dump/").replace(/\.html\.gz$/, ".txt.gz")
