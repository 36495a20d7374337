import { existsSync } from "node:fs"
import { rename, writeFile } from "node:fs/promises"
import {
  type Capture,
  CorpusError,
  OutletMemory,
  OutletProfile,
  OUTLETS,
  type ParseOptions,
  remember,
} from "@corpus/core"
import { readInputs } from "@corpus/store/read-inputs"
import { readJson } from "./read-json.ts"

/** What the command line says of the outlet that the inputs are from. */
export interface OutletOptions {
  /** A file with a memory of its pages. */
  memory?: string
  /** Adds the inputs to that file. */
  remember?: true
  /** The inputs are all of one outlet: what recurs on them is known before the first is read. */
  together?: true
  /** A file with a profile of it. */
  outlet?: string
}

/** What is known of the inputs' outlet while they are read. */
export interface OutletKnowledge {
  /** As `parse` takes it, as things stand now. */
  options(): Pick<ParseOptions, "memory" | "outlets">
  /** To be called with each capture that was read. */
  add(capture: Capture): void
  /** Keeps what was learnt, if that was asked for. */
  save(): Promise<void>
}

/** Reads what is known of an outlet from the files that the options name, and from the inputs themselves. */
export async function outletKnowledge(inputs: readonly string[], options: OutletOptions): Promise<OutletKnowledge> {
  const { memory: file, remember: isLearning = false, together = false, outlet } = options
  if (isLearning && file === undefined) throw new CorpusError("usage", "--remember needs a file: --memory FILE.")
  if (together && inputs.includes("-"))
    throw new CorpusError(
      "usage",
      "--together reads its inputs twice, and standard input can be read once. Name files.",
    )
  const outlets =
    outlet === undefined ? OUTLETS : [await readJson(outlet, OutletProfile, "the profile of an outlet"), ...OUTLETS]
  const isNew = file !== undefined && isLearning && !existsSync(file)
  let memory =
    file === undefined || isNew
      ? null
      : await readJson(file, OutletMemory, "a memory that `corpus parse --remember` wrote")
  const learn = (capture: Capture) => {
    memory = remember(memory, capture)
  }
  if (together) await forEachReadable(inputs, learn)
  return {
    options: () => ({ memory, outlets }),
    add: (capture) => (isLearning ? learn(capture) : undefined),
    save: async () => {
      if (file === undefined || !isLearning || memory === null) return
      // A reader never finds half of it.
      await writeFile(`${file}.new`, `${JSON.stringify(memory)}\n`)
      await rename(`${file}.new`, file)
    },
  }
}

/** What cannot be read says so when it is read for its article. */
async function forEachReadable(inputs: readonly string[], action: (capture: Capture) => void): Promise<void> {
  for await (const read of readInputs(inputs)) {
    if ("error" in read) continue
    try {
      action(read.capture)
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
    }
  }
}
