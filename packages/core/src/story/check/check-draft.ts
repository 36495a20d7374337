import type { Article } from "../../schema/article.ts"
import type { Check } from "../../schema/check.ts"
import { SCHEMA_VERSION } from "../../schema/version.ts"
import { toAccount } from "../account.ts"
import { storyDates } from "../fact/own-date.ts"
import { toIdentities } from "../identity/to-identities.ts"
import { checkFigures } from "./check-figures.ts"
import { checkQuotations } from "./check-quotations.ts"

/** Holds a draft against articles: each of its quotations and figures comes back with where the articles have it, or what comes nearest. */
export function checkDraft(draft: Article, articles: readonly Article[]): Check {
  const own = toAccount(draft)
  const distinct = new Map(articles.filter(({ id }) => id !== draft.id).map((article) => [article.id, article]))
  const others = [...distinct.values()].map(toAccount).sort((a, b) => (a.id < b.id ? -1 : 1))
  const accounts = [own, ...others]
  const identities = toIdentities(accounts)
  const findings = [...checkQuotations(own, others, identities), ...checkFigures(own, others, storyDates(accounts))]
  return {
    schemaVersion: SCHEMA_VERSION,
    draft: draft.id,
    articles: others.map(({ id }) => id),
    findings: findings.sort((a, b) => a.start - b.start || a.end - b.end),
  }
}
