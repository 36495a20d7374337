import type { Reading } from "../reading.ts"
import { TextMap } from "../text-map.ts"
import { composePieces } from "../compose-pieces.ts"
import { scanValue, type ScriptValue } from "./scan-value.ts"
import { stringPieces } from "./string-pieces.ts"

/** A value that stands in a script, and the text that its offsets count in: the source, or a string that holds more JSON. */
export interface ScriptData {
  value: ScriptValue
  layer: TextMap
  isLinkedData: boolean
}

/** Data longer than this, in UTF-16 units, are not searched. */
export const LONGEST = 10_000_000
/** A script shorter than this holds no article. */
const SHORTEST = 400
/** Strings hold strings that hold JSON, but not for ever. */
const MOST_LAYERS = 3
/** So many beginnings of a script are tried that turn out to be no data. */
const MOST_TRIES = 8

const JSON_TYPE = /json\b/i
const SCRIPT_TYPE = /^$|javascript|ecmascript|^module$/i
/** Where a script's data begin: what is assigned, handed over or returned. */
const BEGINNING = /(?:[=(,]|\breturn)\s*(?=[[{])|JSON\.parse\(\s*(?=["'])/g

/** Reads the data of a page's scripts: JSON-LD, the state that a framework starts from. `onRefusal` hears what was too much. */
export function scriptValues(reading: Reading, onRefusal: (because: string, start: number) => void): ScriptData[] {
  const found: ScriptData[] = []
  for (const { kind, start, end, parent } of reading.tape) {
    if (kind !== "raw-text" || parent?.tagName !== "script" || end - start < SHORTEST) continue
    const type = parent.attribute("type") ?? ""
    const isJson = JSON_TYPE.test(type)
    if (!isJson && !SCRIPT_TYPE.test(type)) continue
    if (end - start > LONGEST) {
      onRefusal(`has ${end - start} characters`, start)
      continue
    }
    const layer = TextMap.of(reading.source, [{ start, end }])
    const isWhole = readLayer(layer, !isJson, /ld\+json/i.test(type), found, 1)
    if (!isWhole) onRefusal("is nested too deeply", start)
  }
  return found
}

/** Finds the values in one text. @returns false where one is nested too deeply. */
function readLayer(
  layer: TextMap,
  isScript: boolean,
  isLinkedData: boolean,
  found: ScriptData[],
  depth: number,
): boolean {
  const { text } = layer
  let isWhole = true
  let tries = 0
  let at = isScript ? next(text, 0) : text.search(/[[{]/)
  while (at >= 0 && tries < MOST_TRIES) {
    const value = scanValue(text, at, isScript)
    let end = at + 1
    if (value === "deep") isWhole = false
    else if (value) {
      end = value.end
      found.push({ value, layer, isLinkedData })
      if (depth < MOST_LAYERS) isWhole = readStrings(value, layer, found, depth) && isWhole
    }
    if (end === at + 1) tries++
    at = isScript ? next(text, end) : -1
  }
  return isWhole
}

/** Strings that hold JSON in their turn. */
function readStrings(value: ScriptValue, layer: TextMap, found: ScriptData[], depth: number): boolean {
  let isWhole = true
  const open = [value]
  for (let at = open.pop(); at; at = open.pop()) {
    for (const child of at.children) open.push(child)
    if (at.kind !== "string" || at.end - at.start < SHORTEST) continue
    if (!/^\s*(?:[\da-f]+:)?[[{]\s*\\?["{[]/.test(layer.text.slice(at.start, at.start + 50))) continue
    const inner = decodeString(layer, at)
    if (inner) isWhole = readLayer(inner, false, false, found, depth + 1) && isWhole
  }
  return isWhole
}

/** What a string of a layer reads as, over the source. */
export function decodeString(layer: TextMap, { start, end }: ScriptValue): TextMap | null {
  const inner = stringPieces(layer.text, start, end)
  const pieces = composePieces(layer, inner)
  return pieces && new TextMap(TextMap.of(layer.text, inner).text, pieces)
}

function next(text: string, from: number): number {
  BEGINNING.lastIndex = from
  const match = BEGINNING.exec(text)
  return match ? match.index + match[0].length : -1
}
