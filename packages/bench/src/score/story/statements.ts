import type { Story } from "@corpus/core/schema"
import { type Share, shareOf } from "../share.ts"
import type { UtteranceMatch } from "./match-utterances.ts"

/** Of what was said in one place, the share whose utterances stand together in a statement. */
export function scoreStatements(
  statements: Story["statements"],
  wanted: Record<string, string[]>,
  matches: readonly UtteranceMatch[],
): Share {
  const idOf = new Map(matches.map(({ wanted, found }) => [wanted.key, found?.id]))
  return shareOf(Object.values(wanted), (keys) =>
    statements.some(({ utterances }) => keys.every((key) => utterances.includes(idOf.get(key) ?? ""))),
  )
}
