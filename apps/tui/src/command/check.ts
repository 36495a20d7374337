import { checkDraft } from "@corpus/core"
import type { Context } from "../context.ts"
import { articlesByInput } from "../input/articles-by-input.ts"
import { type Stop, stopsOfChecks, withStops } from "../input/fail-on.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { checkRows } from "../view/check-rows.ts"
import { printRows } from "../view/print-rows.ts"

/** `corpus check`: the quotations and figures of drafts, held against articles. */
export async function check(
  context: Context,
  drafts: readonly string[],
  options: FormatOptions & { against: readonly string[]; failOn?: readonly Stop[] },
): Promise<number> {
  const { terminal } = context
  const asked = await articlesByInput(drafts, terminal)
  const known = await articlesByInput(options.against, terminal)
  // Held against nothing, everything would be missing.
  if (known.articles.length === 0) return known.exitCode
  const inputOf = (id: string) => known.names.get(id) ?? id
  const checks = asked.articles.map((draft) => ({
    input: asked.names.get(draft.id) ?? draft.id,
    ...checkDraft(draft, known.articles),
  }))
  if (formatOf(options) === "json") await terminal.write(`${toJson({ checks }, 2)}\n`)
  else
    for (const one of checks) await terminal.write(`${printRows(checkRows(one, inputOf, terminal.paint), terminal)}\n`)
  return withStops(asked.exitCode || known.exitCode, options.failOn, stopsOfChecks(checks))
}
