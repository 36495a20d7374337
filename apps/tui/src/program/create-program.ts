import { Command } from "commander"
import packageJson from "../../package.json" with { type: "json" }
import type { Context, GlobalOptions } from "../context.ts"
import { examples } from "./examples.ts"
import { addLibraryCommands } from "./library-commands.ts"
import { addReadingCommands } from "./reading-commands.ts"

/** What a command does, and the exit code it ends with. */
export type Run = (work: (context: Context) => Promise<number>) => Promise<void>

/**
 * The command line's words.
 *
 * What does the work is loaded by the command that needs it: most of the time to start is loading.
 */
export function createProgram(toContext: (options: GlobalOptions) => Context, end: (code: number) => void): Command {
  const program = new Command("corpus")
  const run: Run = async (work) => end(await work(toContext(program.opts<GlobalOptions>())))
  program
    .description("Makes clean articles, who said what, and the story, out of news pages as they were scraped.")
    .version(packageJson.version)
    .option("--library <path>", "use this library file (else CORPUS_LIBRARY, else your own)")
    .option("--no-color", "print without colour (as NO_COLOR=1 does)")
    .showHelpAfterError("(--help says more)")
    .exitOverride()
  addReadingCommands(program, run)
  addLibraryCommands(program, run)
  program
    .command("tui")
    .description("read stories and articles in the terminal (as `corpus` alone does)")
    .action(() =>
      run(async ({ options, terminal }) => {
        if (!process.stdin.isTTY || !process.stdout.isTTY) {
          terminal.say("corpus: the screens need a terminal. `corpus story` and `corpus list` print instead.")
          return 1
        }
        const { startScreens } = await import("../screen/start-screens.ts")
        await startScreens({ ...options, color: terminal.hasColor })
        return 0
      }),
    )
  program.addHelpText(
    "after",
    `${examples("corpus parse page.html", "corpus story *.html --md", "corpus add saved-pages && corpus")}

Data goes to stdout, messages to stderr.
Exit codes: 0 done; 1 an error; 2 a mistake in the call; 3 no article was found; 4 some inputs failed, the rest is done;
5 what --fail-on names was found.`,
  )
  return program
}

/** The arguments, with the command that stands for none: the screens in a terminal, the help elsewhere. */
export function withDefault(program: Command, args: readonly string[], isTerminal: boolean): string[] {
  const { operands, unknown } = program.parseOptions([...args])
  if (operands.length > 0 || unknown.length > 0) return [...args]
  return [...args, isTerminal ? "tui" : "--help"]
}
