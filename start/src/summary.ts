import type { Prepared } from "./prepare-library.ts"

export interface Running {
  site: string
  api: string
  library: string
  prepared: Prepared
  /** How pnpm is run here, such as `npx --yes pnpm@12.21.0`. */
  pnpm: string
  /** A sample article's file, from the house's folder. */
  sample: string
}

/** What is running where, and what to try next. */
export function toSummary({ site, api, library, prepared, pnpm, sample }: Running): string {
  const { added, articles, stories } = prepared
  const loaded = added > 0 ? `, ${added} of them just loaded from corpus/` : ""
  return `
Corpus is running. Ctrl-C stops it.

  Read     ${site}
  API      ${api}  (reference: ${api}/docs)
  Library  ${library}
           ${counted(articles, "article", "articles")} in ${counted(stories, "story", "stories")}${loaded}

Try next, in another terminal:

  ${pnpm} corpus --library ${quoted(library)}
  ${pnpm} corpus parse ${sample} --md
  curl -H 'content-type: text/plain' --data-binary @${sample} ${api}/v1/parse
`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** As a POSIX shell's word. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
