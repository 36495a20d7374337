import { existsSync, readdirSync } from "node:fs"
import { join, relative } from "node:path"
import { REPOSITORY } from "../src/repository.ts"

/** The folder beside the repository with the originals of the fixtures and the scorers that others wrote; not everybody has it. */
export const SHARED = join(REPOSITORY, "..", "shared")

/** Is this file or folder there? */
export const isShared = (path: string): boolean => existsSync(join(SHARED, path))

/** The files below a folder of it, by their paths from there; none where it is not there. */
export function sharedFiles(folder: string): string[] {
  if (!isShared(folder)) return []
  const root = join(SHARED, folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
}
