import { isBare, sentenceEnd } from "./clause-end.ts"
import type { Cue } from "./cues.ts"
import type { Frame } from "./frame.ts"
import { CONNECTIVE } from "./lexicon/report-frames.ts"
import type { Phrase } from "./noun-phrase.ts"
import { reportedClause } from "./reported-clause.ts"
import { isOpening } from "./sentence-subject.ts"
import { isComma } from "./tokens.ts"

/** A clause that reports what somebody said, its fragments in marks with it. All are token indices. */
export interface IndirectSpeech {
  content: Phrase
  /** Null where the sentence names nobody: "it is believed that …". */
  source: Phrase | null
  /** Null where a colon stands for it. */
  cue: Phrase | null
  rule: "said-that" | "according-to" | "said-after" | "headline"
}

/** Fewer tokens than these are "said so" and the like. */
const SHORTEST = 4

/**
 * Clauses of reported speech in a block, in order: after "said (that)", "promised to", before "…, X said", and the rest of a
 * sentence with "according to". What is one quotation in marks is left to the quotations.
 */
export function indirectSpeech(frame: Frame): IndirectSpeech[] {
  const found: IndirectSpeech[] = []
  const { cues, subjects } = frame
  let next = 0
  for (const [at, cue] of cues.entries()) {
    if (!cue || at < next) continue
    const source = cue.isPassive ? null : subjects[at]
    if (source === undefined || (source === null && !cue.isPassive)) continue
    const rule = ruleOf(frame, cue, source)
    const content =
      rule === "according-to"
        ? aroundAccording(frame, cue, source as Phrase)
        : rule === "said-after"
          ? before(frame, cue, source as Phrase)
          : reportedClause(frame, cue, source)
    if (!content || content.to - content.from < SHORTEST || isQuotation(frame, content)) continue
    if ((found.at(-1)?.content.to ?? 0) > content.from) continue
    found.push({ content, source, cue: { from: cue.from, to: cue.to }, rule })
    if (rule !== "said-after") next = Math.max(content.to, cue.to)
  }
  return found
}

function ruleOf(frame: Frame, cue: Cue, source: Phrase | null): IndirectSpeech["rule"] {
  if (cue.verb.lemma === "according to") return "according-to"
  if (!source || cue.verb.kind !== "say") return "said-that"
  const isInverted = source.from >= cue.to
  const comma = (isInverted ? cue.from : source.from) - 1
  const isAfter = isComma(frame.tokens[comma]) && (isInverted || isBare(frame, cue))
  return isAfter ? "said-after" : "said-that"
}

/** What stands in the sentence before ", Ana said". */
function before({ tokens, starts }: Frame, cue: Cue, source: Phrase): Phrase | null {
  const from = starts[tokens[cue.from]?.sentence ?? 0] ?? 0
  const to = Math.min(cue.from, source.from) - 1
  const first = tokens[CONNECTIVE.test(tokens[from]?.lower ?? "") ? from + 1 : from]
  return first && first.kind !== "range" && !isOpening(first) ? { from, to } : null
}

/** The sentence before "according to X", or after it where it stands at the head. */
function aroundAccording(frame: Frame, cue: Cue, source: Phrase): Phrase | null {
  const { tokens, starts } = frame
  const start = starts[tokens[cue.from]?.sentence ?? 0] ?? 0
  let end = sentenceEnd(frame, cue.from, 200)
  while (end > start && /^[.!?]$/.test(tokens[end - 1]?.text ?? "")) end--
  if (cue.from - start > 1) return { from: start, to: isComma(tokens[cue.from - 1]) ? cue.from - 1 : cue.from }
  let from = source.to
  while (from < end && from < source.to + 20 && tokens[from]?.text !== ",") from++
  return tokens[from]?.text === "," ? { from: from + 1, to: end } : null
}

/** Is the content one range in marks, but for marks and small words? */
function isQuotation({ tokens }: Frame, { from, to }: Phrase): boolean {
  const own = tokens.slice(from, to)
  const inside = own.filter(({ kind }) => kind === "range").reduce((sum, token) => sum + token.to - token.from, 0)
  const all = (own.at(-1)?.to ?? 0) - (own[0]?.from ?? 0)
  return inside > 0.7 * all
}
