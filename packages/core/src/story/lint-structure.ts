import { BODY_ROLES } from "../schema/role.ts"
import type { LintFinding } from "../schema/story.ts"
import { type Account, spanAt } from "./account.ts"

/** A shorter last line may be a signature or a label. */
const LEAST_WORDS = 8
/** A letter or a comma at its very end: no sentence ends so. */
const OPEN_END = /[\p{L}\p{N},;–—-]\s*$/u
/** A question of a few words, a paragraph of its own and nobody's: a heading, as dumps have it. */
const QUESTION = /^[^"“”„«‘.:!?]{4,60}\?$/u

interface Body {
  role: string
  text: string
  block: number
}

/** A question as a heading that nothing answers, and a text that breaks off in the middle of a sentence. */
export function lintStructure(account: Account): LintFinding[] {
  const body = account.blocks.flatMap(({ role, text }, block) => (BODY_ROLES.has(role) ? [{ role, text, block }] : []))
  return [...emptySections(account, body), ...cutText(account, body)]
}

function emptySections(account: Account, body: readonly Body[]): LintFinding[] {
  const whole = ({ block, text }: Body) => spanAt(account, { block, from: 0, to: text.length })
  const asks = body.map(({ text }) => QUESTION.test(text))
  // One question by itself is how some writers end.
  if (asks.filter(Boolean).length < 2) return []
  return body.flatMap((one, at): LintFinding[] => {
    const next = body[at + 1]
    if (asks[at] !== true || (next !== undefined && asks[at + 1] !== true)) return []
    const reason = next === undefined ? "Nothing follows this question." : "Another question follows this one."
    return [{ rule: "empty-section", reason, spans: [one, ...(next ? [next] : [])].map(whole) }]
  })
}

/** The last paragraph ends within a sentence; lines that stand alone may follow. */
function cutText(account: Account, body: readonly Body[]): LintFinding[] {
  const last = body.findLast(({ role }) => role === "paragraph")
  const sentence = account.sentences.findLast(({ block }) => block === last?.block)
  if (last === undefined || sentence === undefined || sentence.words.length < LEAST_WORDS) return []
  const text = last.text.slice(sentence.from, sentence.to)
  const isAlone = account.sentences.filter(({ block }) => block === last.block).length === 1
  if (isAlone || !OPEN_END.test(text)) return []
  return [
    { rule: "cut-text", reason: "The text ends in the middle of a sentence.", spans: [spanAt(account, sentence)] },
  ]
}
