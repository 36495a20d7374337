import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { proseScore } from "../blocks/prose.ts"
import { frameArticles } from "../blocks/script/frame-articles.ts"
import { scriptArticle, type StoredArticle } from "../blocks/script/script-article.ts"
import { type StoredPage, storedPage } from "../blocks/script/stored-page.ts"
import type { NoiseRule } from "../noise/define-noise-rule.ts"
import { BODY_ROLES } from "../schema/role.ts"
import { scriptValues } from "../source/script/script-values.ts"
import type { Draft } from "./draft.ts"
import { knownOf } from "./known.ts"
import { labelPage } from "./label-page.ts"
import { contentWords, shareIn } from "../blocks/overlap.ts"

/** A page that shows more text than this, in UTF-16 units, is taken at its word. */
const LONG_BODY = 4000
/** A page that shows less text than this shows no article. */
const NO_BODY = 250
/** What has to be held where the page shows another text; without the page's headline, twice `NO_BODY` where it shows none. */
const CERTAIN_BODY = 1000
/** The data's text has to be so many times as long as the beginning of it that the page shows. */
const LONGER = 1.3
/** The page shows the beginning of the data's text if this share of its words is in that, and another text if less than `OTHER` is. */
const SAME = 0.8
const OTHER = 0.1
/** A headline in the data is the page's if each has this share of the other's words. */
const SAME_TITLE = 0.75

const IN_SCRIPT: Label = { kind: "noise", reason: "duplicate", rule: "noise/in-script" }

const ORIGINS = { "json-ld": "its JSON-LD", "state": "a script", "frame": "a frame" } as const

/** Tells what is to be known of the page. */
export type Tell = (rule: "article-in-script" | "script-not-searched", reason: string) => void

/** An article that the page holds and does not show, read. */
interface Found extends StoredPage {
  labels: Label[]
  length: number
  isStart: boolean
  origin: StoredArticle["origin"]
}

/**
 * Reads the article from the data in the page's scripts, or from a frame's page in its tag, where the page shows none, only its beginning, or another text. The
 * draft's page gets the data's blocks; what it showed for the body is noise then.
 */
export function useScript(draft: Draft, headTitle: string | null, rules: readonly NoiseRule[], tell: Tell): void {
  const { page, labels, reading } = draft
  const shown = page.blocks.filter(({ index }) => isBody(labels[index]))
  const shownLength = lengthOf(shown)
  if (!page.tree || shownLength > LONG_BODY) return
  const words = wordsOf(shown)
  let best: Found | null = null
  const refuse = (why: string) => tell("script-not-searched", `A script was not searched for the article: it ${why}`)
  const repeatsTitle = isTitle(headTitle)
  const stored = scriptValues(reading, refuse).flatMap((data) => scriptArticle(data, repeatsTitle) ?? [])
  stored.push(...frameArticles(page.source, page.tree))
  // What stands beside the page's headline counts before what does not.
  for (const found of stored.toSorted((a, b) => Number(b.isTitled) - Number(a.isTitled))) {
    if (found.length < (best?.length ?? NO_BODY) || (!found.isTitled && (best || shownLength >= NO_BODY))) continue
    const read = storedPage(found.parts, page.url)
    const given = { labels: read.blocks.map(() => null), headTitle, metadata: draft.metadata }
    const own = labelPage(read.page, knownOf(read.page, given, [], rules), "rules").map((label, index) =>
      repeatsTitle(read.blocks[index]?.text ?? "") ? IN_SCRIPT : label,
    )
    const kept = read.blocks.filter(({ index }) => isBody(own[index]))
    const length = lengthOf(kept)
    if (length <= (best?.length ?? 0) || lengthOf(kept.filter((block) => proseScore(block) > 0)) < length / 2) continue
    const share = shareIn(words, wordsOf(kept))
    const isStart = shownLength >= NO_BODY && share >= SAME
    const isOther = shownLength < NO_BODY || share <= OTHER
    const least = shownLength >= NO_BODY ? CERTAIN_BODY : found.isTitled ? NO_BODY : 2 * NO_BODY
    if (isStart ? length >= shownLength * LONGER : isOther && length >= least)
      best = { ...read, labels: own, length, isStart, origin: found.origin }
  }
  if (!best) return
  put(draft, best)
  const shows = best.isStart ? "only the beginning of its article" : "no article, or another text"
  tell("article-in-script", `The page shows ${shows}: the article was read from ${ORIGINS[best.origin]}`)
}

function isTitle(headTitle: string | null): (text: string) => boolean {
  const said = contentWords(headTitle ?? "")
  return (text) => {
    const own = contentWords(text)
    return said.size > 0 && own.size > 0 && Math.min(shareIn(said, own), shareIn(own, said)) >= SAME_TITLE
  }
}

/** Puts the data's blocks among the page's, in the order of the source. */
function put(draft: Draft, { blocks, labels, origin }: Found): void {
  const words = wordsOf(blocks)
  const shareOf = ({ text }: Block) => shareIn(contentWords(text), words)
  const rule = `script/${origin}`
  const all = [
    ...draft.page.blocks.map((block) => ({ block, label: afresh(draft.labels[block.index] as Label, shareOf(block)) })),
    ...blocks.map((block) => ({ block, label: fromScript(labels[block.index] as Label, rule) })),
  ].toSorted((a, b) => a.block.start - b.block.start)
  draft.page = { ...draft.page, blocks: all.map(({ block }, index) => ({ ...block, index })) }
  draft.labels = all.map(({ label }) => label)
}

const fromScript = (label: Label, rule: string): Label => (label.kind === "content" ? { ...label, rule } : label)

/** What the page shows for the body is in the data once more, or is no part of the article. */
function afresh(label: Label, share: number): Label {
  if (!isBody(label)) return label
  if (share >= SAME) return IN_SCRIPT
  return { kind: "noise", reason: "interface", rule: "noise/not-in-script" }
}

function isBody(label: Label | undefined): boolean {
  return label?.kind === "content" && BODY_ROLES.has(label.role)
}

const wordsOf = (blocks: readonly { text: string }[]) => contentWords(blocks.map(({ text }) => text).join(" "))
const lengthOf = (blocks: readonly { text: string }[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)
