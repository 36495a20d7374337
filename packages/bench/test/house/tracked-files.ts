import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { REPOSITORY } from "../../src/repository.ts"

/** A file of the repository: its path from the root, with `/`, and what is in it. */
export interface TrackedFile {
  path: string
  text: string
}

/** The files that git tracks and that are there, of those whose path matches. */
export function trackedFiles(isWanted: (path: string) => boolean): TrackedFile[] {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: REPOSITORY, encoding: "utf8" })
  return listed
    .split("\0")
    .filter((path) => path !== "" && isWanted(path) && existsSync(join(REPOSITORY, path)))
    .map((path) => ({ path, text: readFileSync(join(REPOSITORY, path), "utf8") }))
}

/** Is it a test, or there for tests? */
export function isTest(path: string): boolean {
  return (
    /\.test\.tsx?$/.test(path) ||
    /^(?:packages|apps)\/[^/]+\/(?:test|e2e)\//.test(path) ||
    path.startsWith("start/test/")
  )
}

/** Is it source code of a package, an app or the start? */
export function isCode(path: string): boolean {
  return /^(?:packages\/[^/]+\/src|apps\/[^/]+\/(?:src|bin)|start)\/.*\.(?:ts|tsx|js)$/.test(path) && !isTest(path)
}

/** The line of a character, counted from 1. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length
}
