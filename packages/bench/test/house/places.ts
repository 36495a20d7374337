import { type TrackedFile, lineOf } from "./tracked-files.ts"

/** What no file may name, and why. The separators are classes so that this file does not name them itself. */
const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
  ["a folder of one machine", /(?<![\w.@-])[/](?:work|tmp|root|home|Users)[/][\w.-]*/g],
  [
    "a package registry",
    /\b(?:registry|npm|artifactory|nexus|verdaccio|jfrog)\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\b(?=[/:"'\s]|$)/g,
  ],
]

/** Where files name a machine's folder or a registry's address, a sentence each. */
export function namedPlaces(files: readonly TrackedFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    FORBIDDEN.flatMap(([what, pattern]) =>
      [...text.matchAll(pattern)].map(
        ({ 0: found, index }) => `${path}:${lineOf(text, index)} names ${what}: ${found}`,
      ),
    ),
  )
}
