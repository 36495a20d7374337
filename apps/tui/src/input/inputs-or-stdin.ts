import { CorpusError } from "@corpus/core"
import type { Context } from "../context.ts"

/** The inputs, or standard input where there are none and something is piped in. */
export function inputsOrStdin({ isPiped }: Context, inputs: readonly string[]): readonly string[] {
  if (inputs.length > 0) return inputs
  if (isPiped) return ["-"]
  throw new CorpusError("usage", "there is nothing to read. Name a file or a folder, or pipe a page in.")
}
