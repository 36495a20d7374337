import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { APP, BUNDLE, INPUTS } from "./places.ts"

/** Is there no bundle, or is one of the files it was made from newer or gone? */
export function isStale(): boolean {
  try {
    const made = statSync(BUNDLE).mtimeMs
    const inputs = JSON.parse(readFileSync(INPUTS, "utf8")) as string[]
    return inputs.some((path) => statSync(join(APP, path)).mtimeMs > made)
  } catch {
    return true
  }
}
