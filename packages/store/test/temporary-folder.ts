import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"

/** A folder of its own for a test file, gone when its tests have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "corpus-store-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
