import { COMMON_LETTERS } from "./lexicon/common-letters.ts"
import { readAs } from "./read-as.ts"

/** How many bytes of characters beyond ASCII are looked at. */
const SAMPLE = 8192

/** Shares of common letters below which a guess would be no better than the web's default, and how few letters tell nothing. */
const LIKELY = { many: 0.2, latin: 0.5, other: 0.6 }
const FEW = 4

/**
 * Guesses which old encoding bytes are in that are no UTF-8: the one in which most of the characters beyond ASCII are such as
 * its languages use often.
 *
 * @returns its label, `windows-1252` where none is likely: the web's default.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = beyondAscii(bytes)
  let best = "windows-1252"
  let most = 0
  let isMany = false
  for (const [labels, script, letters] of COMMON_LETTERS) {
    // Where characters of several bytes make sense, bytes taken one by one make it by accident.
    if (isMany && script !== "many") break
    const common = new Set(letters)
    for (const label of labels.split(" ")) {
      const share = commonShare(readAs(label, sample).text, common, script)
      if (share <= most || share < LIKELY[script]) continue
      most = share
      best = label
      isMany = script === "many"
    }
  }
  return best
}

/** The bytes that are not ASCII, each with its neighbours, a space in each gap. */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  let taken = -1
  for (let at = 0; at < bytes.length && sample.length < SAMPLE; at++) {
    if ((bytes[at] as number) < 0x80) continue
    if (at - 1 > taken) sample.push(0x20, ...bytes.subarray(at - 1, at))
    for (let next = Math.max(at, taken + 1); next < at + 2 && next < bytes.length; next++)
      sample.push(bytes[next] as number)
    taken = at + 1
  }
  return Uint8Array.from(sample)
}

/** Letters with accents do not follow one another, those of other scripts do not stand in words of ASCII; no text has holes. */
const ACCENTED = /[\u00c0-\u024f]{3}/g
const FOREIGN = /[a-z][^\0-\u02ff\u2000-\u206f]|[^\0-\u02ff\u2000-\u206f][a-z]/gi
const BROKEN = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/g

function commonShare(text: string, common: ReadonlySet<string>, script: keyof typeof LIKELY): number {
  let all = 0
  let hits = 0
  for (const char of text) {
    if (char < "\x80") continue
    all++
    if (common.has(char)) hits++
  }
  if (script !== "latin" && all < FEW) return 0
  const strange = script === "latin" ? ACCENTED : FOREIGN
  const wrong = 4 * count(text, BROKEN) + (script === "many" ? 0 : 3 * count(text, strange))
  return (hits - wrong) / Math.max(all, 1)
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
