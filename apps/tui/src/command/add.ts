import type { CorpusError } from "@corpus/core"
import { type ReadInput, readInputs } from "@corpus/store/read-inputs"
import type { Library } from "@corpus/core"
import type { Context } from "../context.ts"
import { inputsOrStdin } from "../input/inputs-or-stdin.ts"
import { exitCodeOf, type Outcome, outcomeOf } from "../input/outcome.ts"
import { sayMessages } from "../input/say-messages.ts"
import { withLibrary } from "../input/with-library.ts"
import { sayFailure } from "../terminal/say-failure.ts"
import { printableLine } from "../terminal/printable.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** `corpus add`: keeps the inputs, and says so of each once it is safe. */
export function add(context: Context, names: readonly string[]): Promise<number> {
  const inputs = inputsOrStdin(context, names)
  return withLibrary(context, async (library) => {
    const outcomes: Outcome[] = []
    for await (const read of readInputs(inputs)) outcomes.push(await addOne(library, read, context.terminal))
    return exitCodeOf(outcomes)
  })
}

async function addOne(library: Library, read: ReadInput, terminal: Terminal): Promise<Outcome> {
  if ("error" in read) return sayFailure(terminal.say, read.error)
  const { input, capture } = read
  try {
    const { article, isNew } = await library.add(capture, input)
    sayMessages(terminal, input, article)
    const title = printableLine(article.metadata.title ?? article.text.slice(0, 80))
    await terminal.write(`${isNew ? "added" : "known"}  ${article.id}  ${printableLine(input)}  ${title}\n`)
    return outcomeOf(article)
  } catch (error) {
    // Nothing more can be kept, so that going on would only say the same of every input.
    if (isOfLibrary(error)) throw error
    return sayFailure(terminal.say, error)
  }
}

const isOfLibrary = (error: unknown) => String((error as Partial<CorpusError>).code).startsWith("library-")
