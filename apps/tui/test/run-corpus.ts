import { spawn } from "node:child_process"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"

/** The program as users start it. */
export const CORPUS = fileURLToPath(new URL("../bin/corpus.js", import.meta.url))

/** The folder of fixture articles. */
export const FIXTURES = fileURLToPath(new URL("../../../corpus", import.meta.url))

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  env?: Readonly<Record<string, string>>
  /** What is piped in; nothing at all unless given. */
  stdin?: string | Uint8Array
}

/** Runs the command line in a process of its own. */
export async function runCorpus(args: readonly string[], { cwd, env, stdin }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [CORPUS, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", INIT_CWD: "", npm_lifecycle_event: "", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  })
  // A program that does not read its input may be gone before all of it is written.
  child.stdin.on("error", () => {})
  child.stdin.end(stdin ?? "")
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}
