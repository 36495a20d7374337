import type { FeatureGroup } from "../feature-group.ts"
import { countCharacters } from "./count-characters.ts"

/** How the block reads. */
export const text: FeatureGroup = {
  names: [
    "text.length",
    "text.word-length",
    "text.stops",
    "text.ends-sentence",
    "text.commas",
    "text.digits",
    "text.capitals",
    "text.capitalized",
    "text.beyond-ascii",
    "text.first",
    "text.last",
    "text.separators",
    "text.quotes",
    "text.rights",
    "text.prose",
    "text.links",
  ],
  write(view, index, row, at) {
    const text = view.blocks[index]?.text ?? ""
    const counts = countCharacters(text)
    const letters = counts.upper + counts.lower + counts.beyond || 1
    const words = counts.spaces + 1
    row[at++] = view.length[index] ?? 0
    row[at++] = letters / words
    row[at++] = counts.stops
    row[at++] = view.ends[index] ?? 0
    row[at++] = (100 * counts.commas) / text.length
    row[at++] = counts.digits / text.length
    row[at++] = counts.upper / letters
    row[at++] = counts.capitalized / words
    row[at++] = counts.beyond / text.length
    row[at++] = firstKind(text.charCodeAt(0))
    row[at++] = lastKind(text)
    row[at++] = counts.separators
    row[at++] = counts.quotes
    row[at++] = Number(RIGHTS.test(text))
    row[at++] = view.prose[index] ?? 0
    row[at++] = view.links[index] ?? 0
  },
}

const RIGHTS = /©|\(c\)|copyright|rights reserved|@/i

/** 3 for letters beyond ASCII, 2 for a capital, 1 for a digit, 0 for a small letter, -1 for a sign. */
function firstKind(code: number): number {
  if (code > 127) return 3
  if (code >= 65 && code <= 90) return 2
  if (code >= 48 && code <= 57) return 1
  return code >= 97 && code <= 122 ? 0 : -1
}

const LAST: Readonly<Record<string, number>> = { ":": 3, ".": 2, "?": 1, "!": 1, "…": -1, ")": -3, "»": -3, "›": -3 }

/** From a colon (3) and a full stop (2) over a letter (0) to signs that lead on (-1 to -3). */
function lastKind(text: string): number {
  return text.endsWith("...") ? -2 : (LAST[text.at(-1) ?? ""] ?? 0)
}
