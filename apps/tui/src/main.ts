import { createContext } from "./context.ts"
import { sayFailure } from "./terminal/say-failure.ts"

/** Runs the command line and gives the process's exit code. */
export async function main(args: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", leaveQuietly)
  try {
    const [{ CommanderError }, { createProgram, withDefault }] = await Promise.all([
      import("commander"),
      import("./program/create-program.ts"),
    ])
    let exitCode = 0
    const program = createProgram(
      (options) => createContext(options),
      (code) => (exitCode = code),
    )
    try {
      await program.parseAsync(withDefault(program, args, process.stdin.isTTY && process.stdout.isTTY), {
        from: "user",
      })
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      // Help and version end the same way as a mistake, but are none.
      return error.exitCode === 0 ? 0 : USAGE
    }
    return exitCode
  } catch (error) {
    return sayFailure((text) => void process.stderr.write(`${text}\n`), error)
  }
}

const USAGE = 2

/** Whoever read the output has seen enough. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0)
  throw error
}
