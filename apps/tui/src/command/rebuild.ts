import type { Context } from "../context.ts"
import { withLibrary } from "../input/with-library.ts"

/** `corpus rebuild`: reads articles again from their bytes. */
export function rebuild(context: Context, options: { all?: true }): Promise<number> {
  return withLibrary(context, async (library) => {
    const count = await library.rebuild(options)
    await context.terminal.write(`${count} ${count === 1 ? "article" : "articles"} read again\n`)
    return 0
  })
}
