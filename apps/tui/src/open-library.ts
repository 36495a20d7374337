import type { Library } from "@corpus/core"

/** Opens the library that the caller chose, else the environment's, else the user's own. */
export async function openLibrary(library?: string): Promise<Library> {
  // Only when one is wanted: a database takes its time to load.
  const [{ createSqliteLibrary }, { libraryPath }] = await Promise.all([
    import("@corpus/store/sqlite"),
    import("@corpus/store/location"),
  ])
  return createSqliteLibrary({ path: libraryPath(library) })
}
