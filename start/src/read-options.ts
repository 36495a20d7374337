import { parseArgs } from "node:util"
import { CorpusError } from "@corpus/core"
import { libraryPath } from "@corpus/store/location"

export const HELP = `Loads the sample articles into an empty library, then serves the reading site and the API.

  npx --yes pnpm@12.21.0 start [--library PATH]

  --library PATH   the library's file (else CORPUS_LIBRARY, else the user's data folder)`

export interface Options {
  /** Absolute. */
  library: string
  help: boolean
}

/** Reads the command line; relative paths are from the folder it was typed in. Throws `usage` for what it does not know. */
export function readOptions(argv: readonly string[], env = process.env): Options {
  const { library, help } = parse(argv[0] === "--" ? argv.slice(1) : argv)
  return { library: libraryPath(library, { cwd: env["INIT_CWD"] ?? process.cwd(), env }), help }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { library: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    }).values
  } catch (cause) {
    throw new CorpusError("usage", `${(cause as Error).message} --help shows the options.`, { cause })
  }
}
