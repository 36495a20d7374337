import type { AttributionRule } from "../attribution.ts"
import { accordingTo } from "./according-to.ts"
import { colon } from "./colon.ts"
import { cueAfter } from "./cue-after.ts"
import { cueAtEnd } from "./cue-at-end.ts"
import { cueBefore } from "./cue-before.ts"
import { interview } from "./interview.ts"
import { introducedBlock } from "./introduced-block.ts"
import { nextParagraph } from "./next-paragraph.ts"
import { sameParagraph } from "./same-paragraph.ts"
import { signature } from "./signature.ts"
import { speechNoun } from "./speech-noun.ts"
import { subjectSpeaks } from "./subject-speaks.ts"

/** The rules by which a quotation gets its speaker. The first that finds one decides. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  interview,
  signature,
  cueAfter,
  cueBefore,
  accordingTo,
  cueAtEnd,
  colon,
  introducedBlock,
  speechNoun,
  sameParagraph,
  nextParagraph,
  subjectSpeaks,
]
