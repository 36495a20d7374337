import { homedir } from "node:os"
import { isAbsolute, join, resolve } from "node:path"

type Environment = Readonly<Record<string, string | undefined>>

/** What the path depends on; the process's own, unless given. */
export interface LibraryPathOptions {
  /** Relative paths are from here. */
  cwd?: string
  env?: Environment
  platform?: NodeJS.Platform
}

/** Where the library is: as asked for, else as `CORPUS_LIBRARY` says, else in the user's data folder. */
export function libraryPath(asked?: string, options: LibraryPathOptions = {}): string {
  const { cwd = process.cwd(), env = process.env, platform = process.platform } = options
  const chosen = asked || env["CORPUS_LIBRARY"]
  return chosen ? resolve(cwd, chosen) : join(dataFolder(env, platform), "corpus", "library.sqlite")
}

/**
 * Where each system keeps a user's application data.
 *
 * A relative path in an XDG variable is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
 */
function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  const home = homedir()
  if (platform === "darwin") return join(home, "Library", "Application Support")
  if (platform === "win32") return env["LOCALAPPDATA"] || join(home, "AppData", "Local")
  const xdg = env["XDG_DATA_HOME"] ?? ""
  return isAbsolute(xdg) ? xdg : join(home, ".local", "share")
}
