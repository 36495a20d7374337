import { createHash } from "node:crypto"
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { findEntities } from "../../src/entities/index.ts"
import { textBlocks } from "../../src/ledger/text-blocks.ts"
import { findQuotes } from "../../src/quotes/index.ts"
import type { Article, ArticleBlock, ContentRole, LedgerEntry } from "../../src/schema/index.ts"

const DIRECTORY = import.meta.dirname

/** The article of a file under `stories/`: lines of `field: value`, an empty line, then paragraphs. Names and quotations are found by the real stages. */
export function storyArticle(file: string): Article {
  return articleFrom(readFileSync(join(DIRECTORY, file), "utf8"))
}

/** All articles of a folder but its near misses. */
export function storyArticles(folder: string): Article[] {
  const files = readdirSync(join(DIRECTORY, folder)).filter((name) => name.endsWith(".txt") && name !== "near-miss.txt")
  return files.sort().map((name) => storyArticle(`${folder}/${name}`))
}

/** The article of such a text. */
export function articleFrom(source: string): Article {
  const blocks: ArticleBlock[] = []
  const ledger: LedgerEntry[] = []
  const fields = new Map<string, string>()
  const bodyAt = source.indexOf("\n\n") + 2
  const keep = (role: ContentRole, start: number, end: number): void => {
    const block = blocks.length
    blocks.push({ role, start, end, text: source.slice(start, end) })
    ledger.push({ kind: "content", role, block, start, end, rule: "fixture" })
  }
  for (const line of source.slice(0, bodyAt).matchAll(/^(\w+): (.+)$/gm)) {
    const [whole, name = "", value = ""] = line
    fields.set(name, value)
    const end = line.index + whole.length
    if (name === "title" || name === "description") keep(name, end - value.length, end)
  }
  for (const paragraph of source.slice(bodyAt).matchAll(/\S.*(?:\n\S.*)*/g)) {
    keep("paragraph", bodyAt + paragraph.index, bodyAt + paragraph.index + paragraph[0].length)
  }
  const sha256 = createHash("sha256").update(source).digest("hex")
  const id = `a-${sha256.slice(0, 16)}`
  const published = fields.get("published") ?? null
  const text = textBlocks({ blocks, ledger })
  const { entities, values } = findEntities(text, { published, language: "en" })
  return {
    schemaVersion: 1,
    coreVersion: "test",
    id,
    capture: { sha256, mediaType: "text/plain", length: source.length },
    dialect: "text",
    metadata: {
      title: fields.get("title") ?? null,
      description: fields.get("description") ?? null,
      authors: [],
      published,
      modified: null,
      publisher: fields.get("publisher") ?? null,
      section: null,
      tags: [],
      language: "en",
      dateline: null,
      canonicalUrl: null,
      image: null,
      syndicated: false,
    },
    evidence: {},
    blocks,
    text: blocks
      .filter(({ role }) => role === "paragraph")
      .map((block) => block.text)
      .join("\n\n"),
    whole: true,
    ledger,
    entities,
    values,
    quotes: findQuotes(text, entities, id),
    messages: [],
  }
}
