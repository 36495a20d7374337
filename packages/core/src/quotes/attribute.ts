import type { Medium, Quote } from "../schema/quote.ts"
import type { Entity } from "../schema/entity.ts"
import type { Attributed, Attribution, RangeContext } from "./attribution.ts"
import type { Discourse } from "./discourse.ts"
import type { Frame } from "./frame.ts"
import { mediumOf } from "./medium.ts"
import type { Phrase } from "./noun-phrase.ts"
import { quotationKind } from "./quotation-evidence.ts"
import { resolveSource } from "./resolve-source.ts"
import { ATTRIBUTION_RULES } from "./rules/index.ts"
import type { Speaker } from "./speakers.ts"

/** A quotation with all that the sentence around it tells. */
export interface Said extends Attributed {
  kind: Quote["kind"]
  /** Index of its sentence in its block. */
  sentence: number
  medium: Medium | undefined
}

/** What attribution needs to know of the whole article. */
export interface Whole {
  discourse: Discourse
  entities: readonly Entity[]
  last: Said | null
}

/** Attributes a marked range by the first rule that knows; null where it is no quotation. */
export function attribute(context: RangeContext, whole: Whole): Said | null {
  let found: Attribution | null = null
  let rule = "unattributed"
  for (const candidate of ATTRIBUTION_RULES) {
    found = candidate.attribute(context)
    if (!found) continue
    rule = candidate.name
    break
  }
  const kind = quotationKind(context, found)
  if (kind === null) return null
  const { frame, range, at } = context
  const { last } = whole
  const attribution = found ?? { frame, source: null, cue: null, isAdjacent: false }
  const isCarriedOn =
    last !== null && found?.source != null && found.source === last.source && found.frame === last.frame
  const speaker = isCarriedOn
    ? last.speaker
    : (attribution.known ?? speakerOf(attribution.frame, attribution.source, whole))
  const stated = found ? mediumOf(found.frame, found.cue?.from ?? at) : undefined
  const medium = stated ?? (found ? inherited(found, speaker, last, frame) : undefined)
  const sentence = frame.tokens[at]?.sentence ?? 0
  return { ...attribution, rule, kind, speaker, medium, block: frame.index, range, sentence }
}

/** The entities that a source phrase stands for. */
export function speakerOf(frame: Frame, source: Phrase | null, { discourse, entities, last }: Whole): Speaker {
  if (!source) return null
  const lastSentence = last ? (discourse.offsets[last.block] ?? 0) + last.sentence : 0
  return resolveSource(frame, source, { discourse, entities, last: last?.speaker ?? null, lastSentence })
}

/** "He added" and "the post said" go on where the last quotation was said. */
function inherited(
  { frame, source }: Attribution,
  speaker: Speaker,
  last: Said | null,
  here: Frame,
): Medium | undefined {
  const word = source ? frame.tokens[source.to - 1] : undefined
  const goesOn = /^(?:he|she|they|it|post|statement|letter|speech|tweet)$/.test(word?.lower ?? "")
  const isSame = last !== null && speaker !== null && speaker === last.speaker && here.index - last.block <= 1
  if (isSame && last.medium && (source === last.source || goesOn)) return last.medium
  // "In a post, Ana said she was tired. “…,” she wrote."
  const before = (frame.starts[word?.sentence ?? 0] ?? 0) - 1
  return goesOn && frame === here && before >= 0 ? mediumOf(frame, before) : undefined
}
