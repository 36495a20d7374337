import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"

/**
 * An answer of an interview is the interviewee's, or theirs whose name stands before it.
 *
 * @example "[Ana Lima] built it. | Q: Is it safe? | A: The bridge is safe. | Q: Was it closed? | A: It never was." → Ana Lima
 * @example "[Ana Lima] and [Bo Berg] met us. | Post: Is it safe? | Berg: The bridge is safe. | Post: Is it old? | Berg: It is not." → Bo Berg
 * @example "[Ana Lima] met the press. | “LIMA: The bridge is safe for all.”" → Ana Lima
 * @example "[Ana Lima] built it. | Is it safe? The board thinks so. | “It is,” said [Bo Berg]." → Bo Berg
 */
export const interview: AttributionRule = { name: "interview", attribute }

/** `"LIMA: The bridge …`: a transcript's label, inside the marks. */
const TRANSCRIPT = /^["“'‘]?(\p{Lu}[\p{Lu}.'’ -]+):\s/u

function attribute({ frame, range, at, interview }: RangeContext): Attribution | null {
  const speaker = TRANSCRIPT.exec(frame.tokens[at]?.text.slice(0, 60) ?? "")?.[1]
  const person = speaker === undefined ? null : interview.labelled(speaker)
  if (person !== null) return { frame, source: null, cue: null, isAdjacent: true, known: person }
  const answer = interview.answers.get(frame.index)
  const marked = frame.ranges[range]
  if (!answer || marked?.from !== answer.from || /,["”’]?$/u.test(frame.tokens[at]?.text ?? "")) return null
  const known = answer.label === null ? null : interview.labelled(answer.label)
  if (known !== null) return { frame, source: { from: 0, to: at - 1 }, cue: null, isAdjacent: true, known }
  return interview.interviewee && { ...interview.interviewee, cue: null, isAdjacent: true }
}
