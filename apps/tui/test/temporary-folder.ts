import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

/** A folder for one test, gone when it is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-tui-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
