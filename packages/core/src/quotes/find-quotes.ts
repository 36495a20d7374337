import type { TextBlock } from "../article/text-block.ts"
import type { Entity } from "../schema/entity.ts"
import type { Medium, Quote } from "../schema/quote.ts"
import { addresseeOf } from "./addressee.ts"
import type { Attributed, Attribution, RangeContext } from "./attribution.ts"
import { type Discourse, toDiscourse } from "./discourse.ts"
import { type Frame, toFrame } from "./frame.ts"
import { markedRanges } from "./marked-ranges.ts"
import { mediumOf } from "./medium.ts"
import { nameMentions } from "./name-mentions.ts"
import type { Phrase } from "./noun-phrase.ts"
import { quotationKind } from "./quotation-evidence.ts"
import { quoteId } from "./quote-id.ts"
import { resolveSource, type Speaker } from "./resolve-source.ts"
import { ATTRIBUTION_RULES } from "./rules/index.ts"

/** The quotations of an article with who said them, in the order of the text. `entities` are the article's, for their ids. */
export function findQuotes(blocks: readonly TextBlock[], entities: readonly Entity[], articleId: string): Quote[] {
  const names = nameMentions(blocks, entities)
  const ranges = markedRanges(blocks)
  const frames = blocks.map((block, index) => toFrame(block, index, ranges[index] ?? [], names[index] ?? []))
  const discourse = toDiscourse(frames)
  const quotes: Quote[] = []
  let last: Said | null = null
  for (const frame of frames) {
    for (const [range, at] of frame.rangeTokens.entries()) {
      const context: RangeContext = { frame, range, at, frames, last }
      const said = attribute(context, discourse, entities, last)
      if (!said) continue
      quotes.push(toQuote(context, said, articleId))
      last = said
    }
  }
  return quotes
}

interface Said extends Attributed {
  kind: Quote["kind"]
  /** Index of its sentence in its block. */
  sentence: number
  medium: Medium | undefined
}

/** The first rule that knows; null where the range is no quotation. */
function attribute(
  context: RangeContext,
  discourse: Discourse,
  entities: readonly Entity[],
  last: Said | null,
): Said | null {
  let found: Attribution | null = null
  let name = "unattributed"
  for (const rule of ATTRIBUTION_RULES) {
    found = rule.attribute(context)
    name = rule.name
    if (found) break
  }
  const kind = quotationKind(context, found)
  if (kind === null) return null
  const { frame, range, at } = context
  const base = { kind, block: frame.index, range, sentence: frame.tokens[at]?.sentence ?? 0 }
  if (!found)
    return {
      ...base,
      rule: "unattributed",
      frame,
      source: null,
      cue: null,
      isAdjacent: false,
      speaker: null,
      medium: undefined,
    }
  const isCarriedOn =
    last !== null && found.source !== null && found.source === last.source && found.frame === last.frame
  const speaker = isCarriedOn ? last.speaker : speakerOf(found, discourse, entities, last)
  const stated = mediumOf(found.frame, found.cue?.from ?? at)
  return { ...found, ...base, rule: name, speaker, medium: stated ?? inherited(found, speaker, last, frame) }
}

function speakerOf(
  { frame, source }: Attribution,
  discourse: Discourse,
  entities: readonly Entity[],
  last: Said | null,
): Speaker {
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
  if (!last?.medium || speaker === null || speaker !== last.speaker || here.index - last.block > 1) return undefined
  const word = source ? frame.tokens[source.to - 1]?.lower : undefined
  return source === last.source || /^(?:he|she|they|it|post|statement|letter|speech|tweet)$/.test(word ?? "")
    ? last.medium
    : undefined
}

function toQuote({ frame, range }: RangeContext, said: Said, articleId: string): Quote {
  const marked = frame.ranges[range] as { from: number; to: number }
  const span = frame.block.map.span(marked.from, marked.to)
  const { kind, speaker, rule, source, cue, medium } = said
  const addressee = cue ? addresseeOf(said.frame, cue, source) : undefined
  return {
    id: quoteId(articleId, span.start, span.end, span.text),
    ...span,
    kind,
    speaker,
    ...(source && { source: phraseSpan(said.frame, source) }),
    ...(cue && { cue: phraseSpan(said.frame, cue) }),
    ...(medium && { medium }),
    ...(addressee !== undefined && { addressee }),
    rule,
  }
}

function phraseSpan({ tokens, block }: Frame, { from, to }: Phrase) {
  return block.map.span(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0)
}
