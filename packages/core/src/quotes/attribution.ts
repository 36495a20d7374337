import type { Frame } from "./frame.ts"
import type { Interview } from "./interviewee.ts"
import type { Phrase } from "./noun-phrase.ts"

/** What a rule found out about a marked range. Phrases are token indices of the frame they stand in. */
export interface Attribution {
  /** The frame that holds source and cue; another than the range's own where a speaker carries on. */
  frame: Frame
  source: Phrase | null
  cue: Phrase | null
  /** Does the cue take just this range, as in `he said, "…"`, rather than a clause around it? */
  isAdjacent: boolean
  /** Whom the rule itself knows to speak; else the source tells. */
  known?: string
}

/** A range that has been attributed before. */
export interface Attributed extends Attribution {
  rule: string
  block: number
  range: number
  speaker: string | string[] | null
}

/** A marked range in its block, and what was attributed before it. */
export interface RangeContext {
  frame: Frame
  /** Index of the range in the frame. */
  range: number
  /** Index of its token. */
  at: number
  frames: readonly Frame[]
  /** The last range that was found to be a quotation. */
  last: Attributed | null
  interview: Interview
}

/** One way in which news text says who speaks. The file's comment shows what it reads and a near miss that it leaves. */
export interface AttributionRule {
  name: string
  attribute: (context: RangeContext) => Attribution | null
}
