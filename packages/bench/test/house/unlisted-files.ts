import { dirname } from "node:path/posix"
import type { TrackedFile } from "./tracked-files.ts"

/**
 * Source files that no README speaks of, a sentence each.
 *
 * The README is that of the file's folder or the nearest above. It names the file, or one of the folders between as `folder/`.
 */
export function unlistedFiles(files: readonly TrackedFile[], readmes: readonly TrackedFile[]): string[] {
  const textOf = new Map(readmes.map(({ path, text }) => [dirname(path), text]))
  return files.flatMap(({ path }) => {
    const home = nearest(dirname(path), textOf)
    if (home === null) return [`${path} has no README above it`]
    const [name = "", ...folders] = path
      .slice(home.length + 1)
      .split("/")
      .toReversed()
    const named = [
      name,
      `\`${name.replace(/\.[a-z]+$/, "")}\``,
      ...folders.flatMap((folder) => [`${folder}/\``, `${folder}\``]),
    ]
    const text = textOf.get(home) ?? ""
    return named.some((word) => text.includes(word)) ? [] : [`${home}/README.md does not list ${path}`]
  })
}

function nearest(folder: string, readmes: ReadonlyMap<string, string>): string | null {
  if (readmes.has(folder)) return folder
  return folder === "." ? null : nearest(dirname(folder), readmes)
}
