import type { TextBlock } from "../article/text-block.ts"
import { sentences } from "../language/index.ts"
import { findCues } from "./cues.ts"
import type { NameMention } from "./name-mentions.ts"
import type { Clause } from "./noun-phrase.ts"
import type { MarkedRange } from "./pair-marks.ts"
import { findSubjects } from "./subject.ts"
import { type Token, toTokens, type Unit } from "./tokens.ts"

/** A block cut into tokens, its marked ranges opaque. */
export interface Frame extends Clause {
  block: TextBlock
  /** The block's index in the article. */
  index: number
  ranges: readonly MarkedRange[]
  /** Mentions in the block, those inside marked ranges too. */
  names: readonly NameMention[]
  /** Index of the first token of each sentence. */
  starts: readonly number[]
  /** Index of each range's token. */
  rangeTokens: readonly number[]
}

/** Cuts a block into tokens. `names` are the mentions in it, in order, and do not overlap. */
export function toFrame(
  block: TextBlock,
  index: number,
  ranges: readonly MarkedRange[],
  names: readonly NameMention[],
): Frame {
  const tokens = toTokens(block.text, unitsOf(ranges, names))
  const starts = numberSentences(block.text, tokens)
  const rangeTokens: number[] = []
  for (const [at, token] of tokens.entries()) if (token.range !== undefined) rangeTokens[token.range] = at
  const cues = findCues(tokens)
  return { block, index, ranges, names, tokens, cues, subjects: findSubjects(tokens, cues), starts, rangeTokens }
}

/** Ranges and the names outside them, merged in order. */
function unitsOf(ranges: readonly MarkedRange[], names: readonly NameMention[]): Unit[] {
  const units: Unit[] = []
  let at = 0
  const takeNames = (limit: number, skipTo: number) => {
    for (let name = names[at]; name && name.from < limit; name = names[++at]) {
      if (name.to <= limit && name.from >= (units.at(-1)?.to ?? 0))
        units.push({ kind: "name", from: name.from, to: name.to, name })
    }
    while ((names[at]?.from ?? Infinity) < skipTo) at++
  }
  for (const [range, { from, to }] of ranges.entries()) {
    takeNames(from, to)
    units.push({ kind: "range", from, to, range })
  }
  takeNames(Infinity, Infinity)
  return units
}

function numberSentences(text: string, tokens: readonly Token[]): number[] {
  const boundaries = sentences(text).map(({ from }) => from)
  const starts: number[] = []
  let next = 0
  for (const [at, token] of tokens.entries()) {
    let isStart = starts.length === 0
    for (
      let boundary = boundaries[next];
      boundary !== undefined && boundary <= token.from;
      boundary = boundaries[++next]
    ) {
      isStart = true
    }
    if (isStart) starts.push(at)
    token.sentence = starts.length - 1
    while ((boundaries[next] ?? Infinity) < token.to) next++
  }
  return starts
}
