import { join, resolve } from "node:path"
import envPaths from "env-paths"

/** Where relative paths are from and what the environment says; the process's own, unless given. */
export interface LibraryPathOptions {
  cwd?: string
  env?: Readonly<Record<string, string | undefined>>
}

/**
 * Where the library is: as asked for, else as `CORPUS_LIBRARY` says, else in the user's data folder.
 *
 * That is `$XDG_DATA_HOME` or `~/.local/share` on Linux, `~/Library/Application Support` on a Mac, `%LOCALAPPDATA%` on Windows.
 */
export function libraryPath(asked?: string, options: LibraryPathOptions = {}): string {
  const { cwd = process.cwd(), env = process.env } = options
  const chosen = asked || env["CORPUS_LIBRARY"]
  return chosen ? resolve(cwd, chosen) : join(envPaths("corpus", { suffix: "" }).data, "library.sqlite")
}
