import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Span } from "@corpus/core/schema"

/** One statement, belief or question that a text gives to somebody. Spans are UTF-16 units; a phrase may stand in pieces. */
export interface GoldAttribution {
  sources: Span[]
  contents: Span[]
}

/** A text of PolNeAR with the answers of the first of its annotators. */
export interface PolnearDocument {
  name: string
  text: string
  attributions: GoldAttribution[]
}

/** Reads a folder of `text/<name>.txt` and `attributions/<name>_<annotator>.ann`, brat's standoff. */
export function readPolnear(folder: string): PolnearDocument[] {
  const answers = new Map<string, string>()
  for (const file of readdirSync(join(folder, "attributions")).toSorted()) {
    const name = file.replace(/_[0-9a-f]+\.ann$/u, "")
    if (!answers.has(name)) answers.set(name, file)
  }
  return readdirSync(join(folder, "text"))
    .toSorted()
    .map((file) => file.replace(/\.txt$/u, ""))
    .flatMap((name) => {
      const file = answers.get(name)
      if (file === undefined) return []
      const text = readFileSync(join(folder, "text", `${name}.txt`), "utf8")
      const attributions = toAttributions(readFileSync(join(folder, "attributions", file), "utf8"), text)
      return [{ name, text, attributions }]
    })
}

/** The events of a standoff file: `E1	Attribution:T4 Source:T3 Cue:T2 Content:T1` over `T1	Content 38 65	words`. */
export function toAttributions(standoff: string, text: string): GoldAttribution[] {
  const offsets = toUnits(text)
  const phrases = new Map<string, Span[]>()
  const found: GoldAttribution[] = []
  for (const line of standoff.split("\n")) {
    const phrase = /^(T\d+)\t\S+ ([\d ;]+)\t/u.exec(line)
    if (phrase) phrases.set(phrase[1] as string, toSpans(phrase[2] as string, offsets))
  }
  for (const line of standoff.split("\n")) {
    if (!/^E\d+\tAttribution/u.test(line)) continue
    const of = (role: string) =>
      [...line.matchAll(new RegExp(`\\b${role}\\d*:(T\\d+)`, "gu"))].flatMap(([, id = ""]) => phrases.get(id) ?? [])
    found.push({ sources: of("Source"), contents: of("Content") })
  }
  return found
}

/** brat counts code points; the place of each in UTF-16 units. */
function toUnits(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  return [...units, at]
}

function toSpans(pieces: string, units: readonly number[]): Span[] {
  return pieces.split(";").map((piece) => {
    const [start = 0, end = 0] = piece.trim().split(" ").map(Number)
    return { start: units[start] ?? 0, end: units[end] ?? 0 }
  })
}
