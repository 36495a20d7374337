import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { words } from "../../language/index.ts"
import { sentenceSubject } from "../sentence-subject.ts"

/**
 * A fragment of some length in a sentence without a cue is the words of the person whom the sentence is about.
 *
 * @example "[Ana Lima] voted for the bridge “with a stone in my shoe and a smile”." → Ana Lima
 * @example "[Ana Lima] voted for the bridge “of two towns”." → no quotation
 */
export const subjectSpeaks: AttributionRule = { name: "subject-speaks", attribute }

/** Fewer words than these may be a name or a word held up. */
const LEAST_WORDS = 5

function attribute({ frame, at, range }: RangeContext): Attribution | null {
  const marked = frame.ranges[range]
  if (!marked || marked.lost || words(frame.block.text.slice(marked.innerFrom, marked.innerTo)).length < LEAST_WORDS)
    return null
  if (frame.tokens[at - 1]?.sentence !== frame.tokens[at]?.sentence) return null
  const source = sentenceSubject(frame, at)
  const head = source && frame.tokens[source.to - 1]
  const isPerson = head?.name?.entity.type === "person" || /^s?he$/.test(head?.lower ?? "")
  const apposed =
    head && frame.tokens[source.to]?.text === "," && frame.tokens[source.to + 1]?.name?.entity.type === "person"
  return source && (isPerson || apposed) ? { frame, source, cue: null, isAdjacent: false } : null
}
