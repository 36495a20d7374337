import type { Context } from "../context.ts"
import { withLibrary } from "../input/with-library.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { printableLine } from "../terminal/printable.ts"

/** `corpus doctor`: where the library is and in which state; 1 where something is wrong with it. */
export function doctor(context: Context, options: FormatOptions): Promise<number> {
  const { terminal } = context
  return withLibrary(context, async (library) => {
    const state = await library.state()
    const { kind, location, schema, bytes, captures, articles, stories, outdated, problems } = state
    const lines = [
      `library   ${location === null ? kind : `${printableLine(location)} (${kind})`}`,
      `schema    ${schema ?? "none"}`,
      `size      ${bytes === null ? "unknown" : `${bytes} bytes`}`,
      `holds     ${captures} captures, ${articles} articles, ${stories} stories`,
      `outdated  ${outdated === 0 ? "none" : `${outdated}: \`corpus rebuild\` reads them again`}`,
      `problems  ${problems.length === 0 ? "none" : problems.map(printableLine).join("; ")}`,
    ]
    await terminal.write(formatOf(options) === "json" ? `${toJson(state, 2)}\n` : `${lines.join("\n")}\n`)
    return problems.length === 0 ? 0 : 1
  })
}
