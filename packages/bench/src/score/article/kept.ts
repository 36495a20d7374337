import type { LedgerEntry } from "@corpus/core/schema"
import type { ArticleGold } from "../../gold/article-gold.ts"
import { type Share, shareOf } from "../share.ts"
import { comparedUnits, type Unit } from "./units.ts"

/** Of the article's characters those that are kept, of all others those that are left out, whatever the reason. */
export interface Kept {
  kept: Share
  leftOut: Share
}

/** Scores what is kept and what is left out, white space aside. */
export function scoreKept(gold: ArticleGold, ledger: readonly LedgerEntry[], source: string): Kept {
  const units = comparedUnits(gold, ledger, source)
  const isText = ({ wanted }: Unit) => wanted.kind === "content"
  const isKept = ({ found }: Unit) => found?.kind === "content"
  return {
    kept: shareOf(units.filter(isText), isKept),
    leftOut: shareOf(
      units.filter((unit) => !isText(unit)),
      (unit) => !isKept(unit),
    ),
  }
}
