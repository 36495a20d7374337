import { decodeString, type ScriptData } from "../../source/script/script-values.ts"
import type { TextMap } from "../../source/text-map.ts"
import type { ScriptValue } from "../../source/script/scan-value.ts"
import { HEADING_KIND, INLINE_KIND, KIND_KEY, OTHER_KEY, TEXT_KEY, TITLE_KEY } from "../lexicon/script-keys.ts"

/** Texts, over the source, that read as one paragraph, or as several where they are HTML. */
export interface StoredPart {
  texts: TextMap[]
  isHeading: boolean
}

/** The parts of an article that a page holds and does not show, in order. */
export interface StoredArticle {
  parts: StoredPart[]
  /** How long it is as the page writes it, in UTF-16 units. */
  length: number
  /** Does it stand beside the page's headline? */
  isTitled: boolean
  /** What holds it. */
  origin: "json-ld" | "state" | "frame"
}

/** Strings of a script, as `StoredPart`. */
interface ScriptPart {
  strings: ScriptValue[]
  isHeading: boolean
}

/** Data with less text than this, as the script writes it, hold no article. */
const LEAST = 250
/** A value with this share of what is around it is where the text stands. */
const MOST = 0.7
/** No headline is longer, as a script writes it. */
const LONGEST_TITLE = 400

/** How much text stands in a value, as the script writes it. */
type Weights = ReadonlyMap<ScriptValue, number>

/**
 * The article that a script's data hold: of the object with the page's headline, else of all, the value that holds most of
 * the text; of the several forms that an object has it in, the longest.
 */
export function scriptArticle(data: ScriptData, isTitle: (text: string) => boolean): StoredArticle | null {
  const weights = new Map<ScriptValue, number>()
  weigh(data.value, data.layer.text, weights)
  if (weightIn(weights, data.value) < LEAST) return null
  const titled = findTitled(data, weights, isTitle)
  const parts: ScriptPart[] = []
  collect(titled ?? data.value, false, data.layer.text, weights, parts)
  const length = parts.reduce(
    (sum, { strings }) => sum + strings.reduce((all, at) => all + weightIn(weights, at), 0),
    0,
  )
  if (length < LEAST) return null
  const toTexts = ({ strings, isHeading }: ScriptPart) => ({
    texts: strings.flatMap((string) => decodeString(data.layer, string) ?? []),
    isHeading,
  })
  return {
    parts: parts.map(toTexts),
    length,
    isTitled: titled !== null,
    origin: data.isLinkedData ? "json-ld" : "state",
  }
}

const weightIn = (weights: Weights, value: ScriptValue) => weights.get(value) ?? 0

function weigh(value: ScriptValue, text: string, weights: Map<ScriptValue, number>): number {
  let weight = value.kind === "string" ? stringWeight(value, text) : 0
  for (const child of value.children) if (!OTHER_KEY.test(child.key)) weight += weigh(child, text, weights)
  weights.set(value, weight)
  return weight
}

/** Strings that are read as data in their turn. */
const DATA = /^\s*[[{]\s*\\?["'{[]/

/** A string counts by its name, and by what it looks like: addresses and encoded data have no spaces. */
function stringWeight({ key, start, end }: ScriptValue, text: string): number {
  if (!TEXT_KEY.test(key)) return 0
  const head = text.slice(start, Math.min(end, start + 200))
  if (DATA.test(head)) return 0
  if (key === "" && !/(?:<|\\u003c)p\b/i.test(head)) return 0
  return end - start >= 40 && /^[!-[\]-~]+$/.test(head) ? 0 : end - start
}

/** The innermost object with the page's headline that holds about as much text as any of them. */
function findTitled({ value, layer }: ScriptData, weights: Weights, isTitle: (text: string) => boolean) {
  const found: ScriptValue[] = []
  const visit = (at: ScriptValue, owner: ScriptValue) => {
    for (const child of at.children) {
      // A headline may be an object: {"title": {"rendered": …}}.
      if (child.kind !== "string") visit(child, TITLE_KEY.test(child.key) && at.kind === "object" ? at : child)
      else if (
        TITLE_KEY.test(child.key) &&
        child.end - child.start < LONGEST_TITLE &&
        weightIn(weights, owner) >= LEAST
      ) {
        if (isTitle(decodeString(layer, child)?.text ?? "")) found.push(owner)
      }
    }
  }
  visit(value, value)
  const most = Math.max(0, ...found.map((at) => weightIn(weights, at)))
  return found.findLast((at) => weightIn(weights, at) >= most * MOST) ?? null
}

function collect(value: ScriptValue, isHeading: boolean, text: string, weights: Weights, parts: ScriptPart[]): void {
  if (value.kind === "string") {
    parts.push({ strings: [value], isHeading })
    return
  }
  const best = value.children.reduce<ScriptValue | null>(
    (most, child) => (weightIn(weights, child) > (most ? weightIn(weights, most) : 0) ? child : most),
    null,
  )
  if (!best) return
  const isMost = weightIn(weights, best) >= Math.max(weightIn(weights, value) * MOST, LEAST)
  if (value.kind === "object") collect(best, HEADING_KIND.test(kindOf(value, text)), text, weights, parts)
  else if (isMost && (best.kind !== "string" || value.children.length === 1))
    collect(best, isHeading, text, weights, parts)
  else {
    const items: ScriptPart[] = []
    for (const child of value.children)
      if (weightIn(weights, child) > 0) collect(child, isHeading, text, weights, items)
    const isOne = value.children.some((child) => INLINE_KIND.test(kindOf(child, text)))
    parts.push(...(isOne ? [{ strings: items.flatMap(({ strings }) => strings), isHeading }] : items))
  }
}

/** What kind of piece of a text an object says that it is. */
function kindOf({ kind, children }: ScriptValue, text: string): string {
  const said = kind === "object" && children.find((child) => child.kind === "string" && KIND_KEY.test(child.key))
  return said ? text.slice(said.start, said.end) : ""
}
