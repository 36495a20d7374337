import { endsSentence } from "../blocks/prose.ts"
import { BODY_ROLES } from "../schema/role.ts"
import type { Whole } from "../schema/article.ts"
import { type Draft, keptBlocks } from "./draft.ts"
import { CUT_SIGN } from "./lexicon/block-labels.ts"

/** A last paragraph this short without a full stop may be a signature. */
const SHORTEST_CUT = 60
/** A body shorter than this before a paywall is a teaser. */
const TEASER = 1500

/** Is the article all there, as far as its source shows? */
export function isWhole(draft: Draft): Whole {
  const kept = keptBlocks(draft)
  const body = kept.filter(({ role }) => BODY_ROLES.has(role))
  const last = body[body.length - 1]
  if (!last) return true
  const paywall = draft.labels.some((label) => label.kind === "noise" && label.reason === "paywall")
  if (paywall && body.reduce((sum, { text }) => sum + text.length, 0) < TEASER) {
    return { cut: "paywall", because: "a prompt to subscribe follows a short text" }
  }
  if (CUT_SIGN.test(last.text))
    return { cut: "tail", because: "its last paragraph ends in a sign that more was cut off" }
  if (last.role === "paragraph" && last.text.length >= SHORTEST_CUT && !endsSentence(last.text)) {
    return { cut: "tail", because: "its last paragraph breaks off within a sentence" }
  }
  const { title, description, published, dateline } = draft.metadata
  if (draft.reading.dialect !== "html" && !title && !description && !published && !dateline) {
    return { cut: "head", because: "no headline, standfirst, date or dateline stands before its first paragraph" }
  }
  return true
}
