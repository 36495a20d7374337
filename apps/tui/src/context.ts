import type { Library } from "@corpus/core"
import { createTerminal, type Terminal } from "./terminal/terminal.ts"

/** The options of every command. */
export interface GlobalOptions {
  library?: string
  color: boolean
}

/** What a command works with. */
export interface Context {
  options: GlobalOptions
  terminal: Terminal
  openLibrary(): Promise<Library>
  /** Somebody pipes something in. */
  isPiped: boolean
}

/** The process's own context. */
export function createContext(options: GlobalOptions): Context {
  return {
    options,
    terminal: createTerminal(options),
    openLibrary: async () => (await import("./open-library.ts")).openLibrary(options.library),
    isPiped: !process.stdin.isTTY,
  }
}
