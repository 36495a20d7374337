import type { Article } from "@corpus/core"

/** The exit code of one input. */
export type Outcome = number

const NO_ARTICLE: Outcome = 3
const SOME_FAILED = 4

/** 0, or 3 where there is no article in the input. */
export function outcomeOf(article: Pick<Article, "messages">): Outcome {
  return article.messages.some(({ rule }) => rule === "no-article") ? NO_ARTICLE : 0
}

/** The exit code of all inputs together: 4 says that there is something to use, and something missing. */
export function exitCodeOf(outcomes: readonly Outcome[]): number {
  const failed = outcomes.filter((outcome) => outcome !== 0)
  if (failed.length === 0) return 0
  if (failed.length < outcomes.length) return SOME_FAILED
  return failed.every((outcome) => outcome === NO_ARTICLE) ? NO_ARTICLE : 1
}
