import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "rolldown"

const READ_ONCE = fileURLToPath(new URL("read-once.ts", import.meta.url))

/** What a page may cost: what Node and the engine need whatever they read, and so many bytes a byte of it. */
export const memoryBound = (bytes: number): number => 60e6 + 40 * bytes

/** The most memory that a process holds which reads one page and ends, in bytes. */
export type PeakMemory = (page: Uint8Array) => number

/** Gives work a measure of memory. The program is bundled, as it is for whoever runs it: what reads TypeScript takes memory too. */
export async function withPeakMemory<T>(work: (peak: PeakMemory) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-bench-memory-"))
  const program = join(folder, "read-once.mjs")
  try {
    await build({ input: READ_ONCE, platform: "node", output: { file: program, format: "esm" }, logLevel: "silent" })
    return await work(
      (page) => 1024 * Number(execFileSync(process.execPath, [program], { input: page, encoding: "utf8" })),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
