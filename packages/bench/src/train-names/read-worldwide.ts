import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createHash } from "node:crypto"
import type { NameSpan } from "./name-span.ts"
import { toSpans } from "./read-columns.ts"

/** An article of world newswire with its names; types other than these three are no names here. */
export interface AnsweredDocument {
  name: string
  sentences: { words: string[]; names: NameSpan[] }[]
}

const TYPES: Readonly<Record<string, string>> = {
  Person: "person",
  Organization: "organization",
  Location: "place",
  Facility: "place",
}

/** File names of outlets of South Asia. */
export const SOUTH_ASIA = /^(?:in|bangladesh|pk)_/

/** One article in five is looked at once, at the end: those whose name's hash says so. */
export const isHeldOut = (name: string): boolean => (createHash("sha256").update(name).digest()[0] as number) % 5 === 0

/** Reads the articles of one part. */
export function readWorldwide(folder: string, heldOut: boolean): AnsweredDocument[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => name.endsWith(".tsv") && isHeldOut(name) === heldOut)
    .map((name) => ({ name, sentences: readArticle(readFileSync(join(folder, name), "utf8")) }))
}

function readArticle(text: string): AnsweredDocument["sentences"] {
  return text.split(/\n\s*\n/).flatMap((part) => {
    const cells = part
      .split("\n")
      .map((line) => line.split("\t"))
      .filter(([word = ""]) => word.trim() !== "")
    if (cells.length === 0 || (cells.length === 1 && /^https?:/.test(cells[0]?.[0] ?? ""))) return []
    const names = toSpans(cells.map(([, tag = "O"]) => tag.trim())).flatMap(({ first, last, tag }) => {
      const type = TYPES[tag]
      return type ? [{ first, last, type }] : []
    })
    return [{ words: cells.map(([word = ""]) => word.trim()), names }]
  })
}
