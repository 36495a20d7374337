import type { Article } from "@corpus/core"
import type { Terminal } from "../terminal/terminal.ts"
import { sayFailure } from "../terminal/say-failure.ts"
import { exitCodeOf, type Outcome, outcomeOf } from "./outcome.ts"
import { readArticles } from "./read-articles.ts"
import { sayMessages } from "./say-messages.ts"

/** Articles in the order of their inputs, each once, under the first name it came by; and what the exit code is. */
export async function articlesByInput(
  inputs: readonly string[],
  terminal: Terminal,
): Promise<{ articles: Article[]; names: Map<string, string>; exitCode: number }> {
  const articles: Article[] = []
  const names = new Map<string, string>()
  const outcomes: Outcome[] = []
  for await (const result of readArticles(inputs)) {
    if ("error" in result) {
      outcomes.push(sayFailure(terminal.say, result.error))
      continue
    }
    const { input, article } = result
    const outcome = outcomeOf(article)
    outcomes.push(outcome)
    sayMessages(terminal, input, article)
    if (outcome !== 0 || names.has(article.id)) continue
    names.set(article.id, input)
    articles.push(article)
  }
  return { articles, names, exitCode: exitCodeOf(outcomes) }
}
