import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import type { PageSet } from "../pages/page-sets.ts"
import { REPOSITORY } from "../repository.ts"

/** Where a set is: beside the repository, unless CORPUS_BENCH_DATA says otherwise. */
export function setFolder({ name }: PageSet): string {
  const asked = process.env.CORPUS_BENCH_DATA
  return join(asked ? fromCaller(asked) : resolve(REPOSITORY, "../shared/bench"), name)
}

export const isThere = (set: PageSet): boolean => existsSync(join(setFolder(set), "gold.jsonl"))

/** Says that a set is not there, where it can be had and under which licence. */
export function whereToGet(set: PageSet): string {
  return (
    `${set.name}: ${setFolder(set)} has no gold.jsonl. ${set.what[0]?.toUpperCase()}${set.what.slice(1)}: the repository on GitHub is ` +
    `${set.from}, its licence ${set.licence}; the articles are their publishers'.`
  )
}

/** A path as the caller means it, whose folder the script runner keeps in INIT_CWD. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)
