import { printable } from "./printable.ts"

/** Says what went wrong and gives the exit code for it. */
export function sayFailure(say: (text: string) => void, error: unknown): number {
  if (isCorpusError(error)) {
    say(`corpus: ${printable(error.message)}`)
    return error.exitCode
  }
  say(`corpus: this should not have happened, please report it.\n${printable(stackOf(error))}`)
  return 1
}

// By name: the class would bring the whole engine along, only to say that a word was mistyped.
function isCorpusError(error: unknown): error is Error & { exitCode: number } {
  return error instanceof Error && error.name === "CorpusError" && "exitCode" in error
}

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
