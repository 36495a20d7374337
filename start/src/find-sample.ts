import { globSync } from "node:fs"

/** The first sample article's file, from the house's folder. */
export function findSample(root: string): string {
  const [first = "FILE"] = globSync("corpus/*/raw.{txt,html}", { cwd: root }).toSorted()
  return first
}
