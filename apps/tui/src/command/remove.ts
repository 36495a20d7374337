import { CorpusError } from "@corpus/core"
import type { Context } from "../context.ts"
import { exitCodeOf, type Outcome } from "../input/outcome.ts"
import { withLibrary } from "../input/with-library.ts"
import { sayFailure } from "../terminal/say-failure.ts"
import { printableLine } from "../terminal/printable.ts"

/** `corpus rm`: removes articles, and says so of each. */
export function remove(context: Context, ids: readonly string[]): Promise<number> {
  const { terminal } = context
  return withLibrary(context, async (library) => {
    const outcomes: Outcome[] = []
    for (const id of ids) {
      if (await library.remove(id)) {
        await terminal.write(`removed  ${printableLine(id)}\n`)
        outcomes.push(0)
      } else {
        const missing = new CorpusError(
          "not-found",
          `the library has no article ${id}. \`corpus list\` gives the ids it has.`,
        )
        outcomes.push(sayFailure(terminal.say, missing))
      }
    }
    return exitCodeOf(outcomes)
  })
}
