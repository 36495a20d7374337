import type { Article } from "../schema/article.ts"
import type { LedgerEntry } from "../schema/ledger.ts"
import { NOISE_RULES } from "../noise/rules.ts"

/** Why characters that no noise rule spoke of are treated as they are, by rule. */
const BECAUSE: Readonly<Record<string, string>> = {
  "space": "it is white space between pieces of text",
  "blank-reference": "it is a reference to white space",
  "tag": "it is a tag",
  "comment": "it is a comment of the page",
  "doctype": "it declares the type of the document",
  "marker": "it is a sign that says what its line is",
  "raw-text": "it is a script or style sheet",
  "dropped": "the HTML standard has readers throw it away",
  "noise/before-article": "it stands before the article and is no part of its head",
  "noise/after-article": "it stands after the article's last paragraph",
  "noise/stray-line": "it tells of something that the paragraphs around it do not speak of",
  "noise/empty-section": "it is the heading of a section that is not there",
  "noise/no-article": "the input holds no article",
}

/** The ledger's entry for a source offset; undefined outside the source. */
export function entryAt(article: Pick<Article, "ledger">, offset: number): LedgerEntry | undefined {
  const { ledger } = article
  let low = 0
  let high = ledger.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = ledger[middle] as LedgerEntry
    if (offset < entry.start) high = middle - 1
    else if (offset >= entry.end) low = middle + 1
    else return entry
  }
  return undefined
}

/** Says in a sentence why the character at a source offset is in the article or not. */
export function explain(article: Pick<Article, "ledger">, offset: number): string {
  const entry = entryAt(article, offset)
  if (!entry) {
    const end = article.ledger[article.ledger.length - 1]?.end ?? 0
    return `There is no character at offset ${offset}: the source has offsets 0 to ${Math.max(0, end - 1)}.`
  }
  const where = `Characters ${entry.start}–${entry.end}`
  switch (entry.kind) {
    case "content": {
      const read = entry.text === undefined ? "" : `, and read as ${JSON.stringify(entry.text)}`
      return `${where} are kept as part of the article's ${entry.role}${read} (rule ${entry.rule}).`
    }
    case "metadata":
      return `${where} say something about the page and not in the article: ${entry.role} (rule ${entry.rule}).`
    case "noise":
      return `${where} are left out as ${entry.reason}, because ${because(entry.rule)} (rule ${entry.rule}).`
    case "markup":
      return `${where} hold no text of the article: ${because(entry.rule)} (rule ${entry.rule}).`
  }
}

function because(rule: string): string {
  return NOISE_RULES.find(({ name }) => `noise/${name}` === rule)?.because ?? BECAUSE[rule] ?? "a rule said so"
}
