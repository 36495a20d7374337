import type { Library } from "@corpus/core"
import { setImmediate } from "node:timers/promises"

/** Opens the library after the first frame: that needs nothing of it, and a database takes its time to load. */
export async function openLibrary(path?: string): Promise<Library> {
  await setImmediate()
  const [{ createSqliteLibrary }, { libraryPath }] = await Promise.all([
    import("@corpus/store/sqlite"),
    import("@corpus/store/location"),
  ])
  return createSqliteLibrary({ path: libraryPath(path) })
}
