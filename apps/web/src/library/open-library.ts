import type { Library } from "@corpus/core"
import { libraryPath } from "@corpus/store/location"
import { createSqliteLibrary } from "@corpus/store/sqlite"

let opened: Promise<Library> | undefined

/** The library of this process, opened when it is first asked for; after a failure the next request tries again. */
export function openLibrary(): Promise<Library> {
  opened ??= createSqliteLibrary({ path: libraryPath() }).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}
