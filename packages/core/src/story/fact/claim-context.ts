import { SCALES } from "../../entities/lexicon/number-words.ts"
import { AMOUNTING, GOES_ON, TURNS } from "../lexicon/claim-words.ts"
import { type Account, mentionsIn, type Place, type Sentence } from "../account.ts"
import { rarity } from "../cluster/commonness.ts"
import { isContent } from "../text/is-content.ts"
import { numberValue } from "../text/number-value.ts"
import { meaningsOf } from "../text/paraphrase.ts"
import { root } from "../text/root.ts"
import type { Word } from "../text/words.ts"

/** Telling words from here on weigh half. */
const HALF = 2
/** As far off, in telling words, is what stands behind a comma, a stronger mark, a word that turns to something else. */
const COMMA = 1
const MARK = 3
const TURN = 2
/** The sentence before, where this one speaks on of it. */
const BEFORE = 3
/** Words so far from a value, and no further, stand by it. */
const NEAR = 5
/** A sentence of fewer telling words needs the one before. */
const FEW = 3
/** What a meaning, and a name, weigh against a plain word: synonyms meet, and all of a story shares its names. */
const MEANING = 0.6
const NAME = 0.5

/** Words of numbers and units, and verbs that join a number to its thing, tell nothing of what it is of. */
const AMOUNTS = new Set([...Object.keys(SCALES), ...AMOUNTING])

/** The words around a value, nearer ones heavier, as a vector of length 1, and those that stand by it. */
export function claimContext(
  account: Account,
  sentence: Sentence,
  { from, to }: Pick<Place, "from" | "to">,
  unit: string,
): { context: Map<string, number>; near: string[] } {
  const context = new Map<string, number>()
  const near: string[] = []
  const { words } = sentence
  const first = words.findIndex((word) => word.to > from)
  const end = words.findIndex((word) => word.from >= to)
  const last = end < 0 ? words.length : end
  if (unit !== "") {
    raise(unit, 0)
    walk(words.slice(first + 1, last), sentence, 0, true)
  }
  const told = walk(words.slice(0, first).toReversed(), sentence, 0) + walk(words.slice(last), sentence, 0)
  const previous = account.sentences[sentence.index - 1]
  if (previous !== undefined && (told < FEW || GOES_ON.test(words[0]?.form ?? "")))
    walk(previous.words, previous, BEFORE)
  const length = Math.hypot(...context.values()) || 1
  for (const [word, weight] of context) context.set(word, weight / length)
  return { context, near }

  /** Takes words in, from the value outwards; how many told something. */
  function walk(run: readonly Word[], place: Sentence, start: number, isInside = false): number {
    const text = account.blocks[place.block]?.text ?? ""
    const names = mentionsIn(account, place)
    let distance = start
    let count = 0
    let beside = place === sentence ? { from, to } : { from: place.from, to: place.from }
    for (const word of run) {
      const gap = text.slice(Math.min(beside.to, word.to), Math.max(beside.from, word.from))
      beside = word
      distance += /[;:()—–“”"«»]/.test(gap) ? MARK : gap.includes(",") ? COMMA : 0
      if (TURNS.test(word.form)) distance += TURN
      if (!isContent(word.key) || /\d/.test(word.key) || AMOUNTS.has(word.stem) || numberValue(word.form) !== null)
        continue
      const isName = names.some((name) => name.from < word.to && word.from < name.to)
      raise(word.stem, distance, isName ? NAME : 1, isInside)
      distance++
      count++
    }
    return count
  }

  function raise(stem: string, distance: number, share = 1, isInside = false): void {
    if (distance <= NEAR && !isInside && !near.includes(stem)) near.push(stem)
    const weight = (share * rarity(stem)) / (1 + distance / HALF)
    for (const [key, part] of [[root(stem), 1], ...meaningsOf(stem).map((meaning) => [`#${meaning}`, MEANING])] as [
      string,
      number,
    ][])
      context.set(key, Math.max(weight * part, context.get(key) ?? 0))
  }
}

/** How much two contexts tell the same, 0–1. */
export function contextLikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
