import type { TextBlock } from "../article/text-block.ts"
import type { Entity } from "../schema/entity.ts"
import { BODY_ROLES } from "../schema/role.ts"
import type { Quote } from "../schema/quote.ts"
import type { TextSpan } from "../schema/span.ts"
import { addresseeOf } from "./addressee.ts"
import { attribute, type Said, speakerOf, type Whole } from "./attribute.ts"
import { toDiscourse } from "./to-discourse.ts"
import { withEchoedSpeakers } from "./echoed-speaker.ts"
import { type Frame, toFrame } from "./frame.ts"
import { headlineSpeech } from "./headline-speech.ts"
import { type IndirectSpeech, indirectSpeech } from "./indirect-speech.ts"
import { interviewAnswers } from "./interview.ts"
import { toInterview } from "./interviewee.ts"
import { markedRanges } from "./marked-ranges.ts"
import { mediumOf } from "./medium.ts"
import { nameMentions } from "./name-mentions.ts"
import type { Phrase } from "./noun-phrase.ts"
import { quoteId } from "./quote-id.ts"
import { type RunOn, runOn } from "./run-on.ts"
import { unmarkedRanges } from "./unmarked-ranges.ts"

/** The quotations of an article with who said them, in the order of the text. `entities` are the article's, for their ids. */
export function findQuotes(blocks: readonly TextBlock[], entities: readonly Entity[], articleId: string): Quote[] {
  const names = nameMentions(blocks, entities)
  const answers = interviewAnswers(blocks)
  const ranges = unmarkedRanges(blocks, markedRanges(blocks), answers)
  const frames = blocks.map((block, index) => toFrame(block, index, ranges[index] ?? [], names[index] ?? []))
  const discourse = toDiscourse(frames)
  const interview = toInterview(answers, frames, entities)
  const quotes: Quote[] = []
  let last: Said | null = null
  let open: RunOn = { block: -2, waiting: [] }
  for (const frame of frames) {
    const reports = isReporting(frame) ? indirectSpeech(frame) : headlineSpeech(frame)
    for (const [range, at] of frame.rangeTokens.entries()) {
      for (const quote of indirectQuotes(frame, upTo(reports, at), { discourse, entities, last }, articleId)) {
        quotes.push(quote)
      }
      const said = attribute({ frame, range, at, frames, last, interview }, { discourse, entities, last })
      if (!said) continue
      quotes.push(toQuote(frame, said, articleId))
      open = runOn(open, quotes, said, frame)
      last = said
    }
    for (const quote of indirectQuotes(frame, reports, { discourse, entities, last }, articleId)) quotes.push(quote)
  }
  return withEchoedSpeakers(quotes, blocks)
}

/** Only the body reports: titles and captions say things their own way. */
function isReporting({ block: { role } }: Frame): boolean {
  return BODY_ROLES.has(role) && role !== "heading"
}

/** Takes from a list what is reported before a token. */
function upTo(reports: IndirectSpeech[], at: number): IndirectSpeech[] {
  const next = reports.findIndex(({ content }) => content.from >= at)
  return reports.splice(0, next < 0 ? reports.length : next)
}

function toQuote(frame: Frame, said: Said, articleId: string): Quote {
  const { from, to } = frame.ranges[said.range] as Phrase
  const { kind, speaker, rule, source, cue, medium } = said
  const addressee = cue ? addresseeOf(said.frame, cue, source) : undefined
  return {
    ...identified(frame.block.map.span(from, to), articleId),
    kind,
    speaker,
    ...(source && { source: phraseSpan(said.frame, source) }),
    ...(cue && { cue: phraseSpan(said.frame, cue) }),
    ...(medium && { medium }),
    ...(addressee !== undefined && { addressee }),
    rule,
  }
}

function indirectQuotes(frame: Frame, reports: readonly IndirectSpeech[], whole: Whole, articleId: string): Quote[] {
  return reports.map(({ content, source, cue, rule }) => {
    const medium = mediumOf(frame, cue?.from ?? content.from)
    const addressee = cue ? addresseeOf(frame, cue, source) : undefined
    return {
      ...identified(phraseSpan(frame, content), articleId),
      kind: "indirect",
      speaker: speakerOf(frame, source, whole),
      ...(source && { source: phraseSpan(frame, source) }),
      ...(cue && { cue: phraseSpan(frame, cue) }),
      ...(medium && { medium }),
      ...(addressee !== undefined && { addressee }),
      rule,
    }
  })
}

function identified(span: TextSpan, articleId: string): TextSpan & { id: string } {
  return { id: quoteId(articleId, span.start, span.end, span.text), ...span }
}

function phraseSpan({ tokens, block }: Frame, { from, to }: Phrase): TextSpan {
  return block.map.span(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0)
}
