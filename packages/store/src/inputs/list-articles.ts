import type { Stats } from "node:fs"
import { readdir, realpath, stat } from "node:fs/promises"
import { extname, join } from "node:path"
import type { CorpusError } from "@corpus/core"
import { toInputError } from "./input-error.ts"

/** What saved pages and text dumps are called. Files of other names are read when they are named themselves. */
const EXTENSIONS: ReadonlySet<string> = new Set([".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown"])

/** Names that are about a folder, not in it. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing)\b/i

export type Listed = { path: string } | { path: string; error: CorpusError }

/**
 * Lists the article files below a folder, by name, and what of it could not be looked at.
 *
 * Links are followed, but no folder is entered twice. Hidden files and `node_modules` are left out.
 *
 * @param folder as the user gave it: the paths listed begin with it.
 * @param toReal gives the path by which the system knows it.
 */
export async function* listArticles(
  folder: string,
  toReal: (path: string) => string,
  entered = new Set<string>(),
): AsyncGenerator<Listed> {
  const entries = await attempt(folder, async () => {
    const real = await realpath(toReal(folder))
    if (entered.has(real)) return []
    entered.add(real)
    return (await readdir(real)).toSorted()
  })
  if ("error" in entries) return yield entries
  for (const name of entries.value) {
    if (name.startsWith(".") || name === "node_modules") continue
    const path = join(folder, name)
    const isNamedSo = EXTENSIONS.has(extname(name).toLowerCase()) && !ABOUT.test(name)
    const found = await attempt(path, () => stat(toReal(path)))
    if ("error" in found) {
      // A broken link of any other name is nobody's article.
      if (isNamedSo) yield found
    } else if (found.value.isDirectory()) yield* listArticles(path, toReal, entered)
    else if (isNamedSo && isReadable(found.value)) yield { path }
  }
}

/** Files alone: a pipe in a folder would be waited for without end. */
function isReadable(stats: Stats): boolean {
  return stats.isFile()
}

async function attempt<T>(
  path: string,
  action: () => Promise<T>,
): Promise<{ value: T } | { path: string; error: CorpusError }> {
  try {
    return { value: await action() }
  } catch (error) {
    return { path, error: toInputError(path, error) }
  }
}
