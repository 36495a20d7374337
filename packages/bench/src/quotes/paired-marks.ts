import type { Quote } from "@corpus/core/schema"

/** What a rival has to beat: whatever stands between two quotation marks of a paragraph, said by nobody. */
export function pairedMarks(text: string): Quote[] {
  return [...text.matchAll(/“[^“”\n]+”|"[^"\n]+"/gu)].map((match) => ({
    id: `at-${match.index}`,
    kind: "direct",
    speaker: null,
    rule: "paired-marks",
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
