import type { Article } from "@corpus/core/schema"
import type { ArticleGold } from "../../gold/article-gold.ts"
import type { Share } from "../share.ts"
import type { Tally } from "../tally.ts"
import { type Attribution, scoreAttribution } from "./attribution.ts"
import { scoreBodyText } from "./body-text.ts"
import { decoysTaken } from "./decoys.ts"
import { scoreIdentity } from "./identity.ts"
import { scoreKind } from "./kind.ts"
import { matchMentions } from "./match-mentions.ts"
import { matchQuotations } from "./match-quotations.ts"
import { type MentionTallies, tallyMentions } from "./mentions.ts"
import { METADATA_FIELDS, wrongMetadata } from "./metadata.ts"
import { scoreReason } from "./reason.ts"
import { scoreRole } from "./role.ts"
import { type Tiling, tiling } from "./tiling.ts"
import { comparedUnits } from "./units.ts"

/** Every measure of one article against its gold. */
export interface ArticleScore {
  name: string
  tiling: Tiling
  kind: Share
  role: Share
  reason: Share
  text: Share
  metadata: Share
  wrongMetadata: string[]
  mentions: MentionTallies
  /** B³, 0 to 1. */
  identity: number
  quotations: Tally
  attribution: Attribution
  decoys: string[]
}

/** A source and what a careful reader gets out of it. */
export interface GoldArticle {
  name: string
  source: string
  gold: ArticleGold
}

/** Scores an article against the answers of a careful reader. */
export function scoreArticle(article: Article, { name, gold, source }: GoldArticle): ArticleScore {
  const units = comparedUnits(gold, article.ledger, source)
  const wrong = wrongMetadata(article.metadata, gold.metadata)
  const mentions = matchMentions(article.entities, gold, source)
  const quotations = matchQuotations(article.quotes, gold, source)
  return {
    name,
    tiling: tiling(article.ledger, source.length),
    kind: scoreKind(units),
    role: scoreRole(units),
    reason: scoreReason(units),
    text: scoreBodyText(article.text, gold.text),
    metadata: { right: METADATA_FIELDS - wrong.length, of: METADATA_FIELDS },
    wrongMetadata: wrong,
    mentions: tallyMentions(mentions),
    identity: scoreIdentity(mentions),
    quotations: quotations.tally,
    attribution: scoreAttribution(quotations, article.entities, gold),
    decoys: decoysTaken(article.entities, gold.decoys),
  }
}
