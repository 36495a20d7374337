import type { Library } from "@corpus/core"
import type { Terminal } from "./terminal.ts"

/** Says that there is nothing to print because the library holds nothing of the kind, and how to mend that. */
export async function sayEmptyLibrary(library: Library, terminal: Terminal): Promise<void> {
  const { location } = await library.state()
  terminal.say(`corpus: the library${location ? ` at ${location}` : ""} is empty. Fill it with \`corpus add FILE\`.`)
}
