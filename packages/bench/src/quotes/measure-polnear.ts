import { type Article, createCapture, parse } from "@corpus/core"
import { holdsOut } from "./holds-out.ts"
import type { Part } from "../pages/part.ts"
import { f1, sumTallies } from "../score/tally.ts"
import { rate, sumShares } from "../score/share.ts"
import type { Figures } from "../fixtures/figures.ts"
import { pairedMarks } from "./paired-marks.ts"
import { type PolnearDocument, readPolnear } from "./read-polnear.ts"
import { type ContentMiss, type ContentScore, scoreContents } from "./score-contents.ts"

/** The score of each system on the documents of one part. */
export interface PolnearScores {
  documents: number
  engine: ContentScore[]
  marks: ContentScore[]
  misses: string[]
}

/** Runs the engine over the documents of a part, as plain text, beside quotation marks that are merely paired. */
export async function measurePolnear(folder: string, part: Part): Promise<PolnearScores> {
  const documents = readPolnear(folder).filter(({ name }) => holdsOut(name) === (part === "held-out"))
  const scores: PolnearScores = { documents: documents.length, engine: [], marks: [], misses: [] }
  for (const document of documents) {
    const article = parse(await createCapture(new TextEncoder().encode(document.text), { mediaType: "text/plain" }))
    const score = scoreOf(document, article)
    scores.engine.push(score)
    scores.marks.push(scoreContents(pairedMarks(document.text), [], document.attributions, document.text))
    scores.misses.push(...score.misses.map((miss) => `${document.name.slice(0, 40)} ${toLine(miss, document.text)}`))
  }
  return scores
}

const scoreOf = ({ attributions, text }: PolnearDocument, { quotes, entities }: Article): ContentScore =>
  scoreContents(quotes, entities, attributions, text)

/** Shares over all documents, each content weighing the same. */
export function contentFigures(scores: readonly ContentScore[]): Figures {
  return {
    "direct exact": rate(sumShares(scores.map(({ direct }) => direct))),
    "direct speaker": rate(sumShares(scores.map(({ directSpeaker }) => directSpeaker))),
    "content": f1(sumTallies(scores.map(({ content }) => content))),
    "content P": precisionOf(scores),
    "with source": f1(sumTallies(scores.map(({ sourced }) => sourced))),
  }
}

function precisionOf(scores: readonly ContentScore[]): number {
  const { right, wrong } = sumTallies(scores.map(({ content }) => content))
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

function toLine({ what, kind, wanted, found, sources }: ContentMiss, text: string): string {
  const at = wanted ?? found ?? { start: 0, end: 0 }
  const around = text.slice(Math.max(0, at.start - 90), at.end + 90)
  const shown = (span: { start: number; end: number } | undefined) =>
    span ? text.slice(span.start, span.end) : "nobody"
  const said =
    what === "missing"
      ? ""
      : ` {${found?.rule}: ${shown(found?.source)} ${[found?.speaker ?? "nobody"].flat().join("+")}}`
  const line = `${what} ${kind} <${shown(at)}>${said} of ${sources.map(shown).join(" / ")} ‖ ${around}`
  return line.replaceAll(/\s+/gu, " ")
}
