import type { Article } from "../schema/article.ts"
import { lastWhere } from "../source/last-where.ts"
import type { LedgerEntry } from "../schema/ledger.ts"
import { BECAUSE, FEATURE_KINDS } from "./lexicon/because.ts"
import { NOISE_RULES } from "../noise/rules.ts"

/** The ledger's entry for a source offset; undefined outside the source. */
export function entryAt(article: Pick<Article, "ledger">, offset: number): LedgerEntry | undefined {
  const { ledger } = article
  const entry = ledger[lastWhere(ledger.length, (index) => (ledger[index] as LedgerEntry).start <= offset)]
  return entry && offset < entry.end ? entry : undefined
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
      return `${where} are kept as part of the article's ${entry.role}${read}${decidedBy(entry.rule)} (rule ${entry.rule}).`
    }
    case "metadata":
      return `${where} say something about the page and not in the article: ${entry.role} (rule ${entry.rule}).`
    case "noise":
      return `${where} are left out as ${entry.reason}, because ${because(entry.rule)}${decidedBy(entry.rule)} (rule ${entry.rule}).`
    case "markup":
      return `${where} hold no text of the article: ${because(entry.rule)} (rule ${entry.rule}).`
  }
}

/** What the kinds of features behind a rule's name say, ` (… and …)`; nothing without. */
function decidedBy(rule: string): string {
  const kinds = rule.split(":")[1]?.split("+") ?? []
  return kinds.length > 0 ? `; what decided is ${kinds.map((kind) => FEATURE_KINDS[kind] ?? kind).join(", and ")}` : ""
}

function because(full: string): string {
  const [rule = ""] = full.split(":")
  const [, outlet] = /^outlet\/([^/]+)/.exec(rule) ?? []
  if (outlet) return `the profile of the outlet ${outlet} says so`
  const recurs = /^noise\/recurring\/(\d+)-of-(\d+)$/.exec(rule)
  if (recurs) return `this text stands on ${recurs[1]} of ${recurs[2]} pages of the outlet`
  return NOISE_RULES.find(({ name }) => `noise/${name}` === rule)?.because ?? BECAUSE[rule] ?? "a rule said so"
}
