import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { proseScores } from "../blocks/prose-holders.ts"
import { endsSentence, readingLength } from "../blocks/prose.ts"
import { wordKey } from "../blocks/word-key.ts"
import { contentWords, type Words } from "../blocks/overlap.ts"
import type { Token } from "../source/token.ts"
import { findHeadline } from "./headline.ts"
import { WITHIN } from "./holder.ts"
import { type Holders, toHolders } from "./holders.ts"
import { type Odds, oddsOfNames } from "./odds.ts"
import { findAlike, type Alike } from "./alike.ts"

/** What is known of a page before its blocks are judged. */
export interface Known {
  /** For each block that is a field of the page, what it is. */
  fields: readonly (Label | null)[]
  /** For each block that a noise rule matches, what the rule says. */
  rules: readonly (Label | null)[]
  headTitle: string | null
  description: string | null
  /** The page's tokens. */
  tape: readonly Token[]
}

/** A page as the features see it: everything that takes more than one block to know, computed once. Arrays have a place a block. */
export interface PageView {
  page: Page
  known: Known
  odds: Odds
  blocks: readonly Block[]
  /** 1 for a block that a reader is not shown. */
  hidden: Uint8Array
  /** 1 for a block that nobody need be asked about: it is hidden, or stands in the page's navigation or footer. */
  unasked: Uint8Array
  /** Reading length, how much a block reads like prose, 0 to 1, and which share of it is link. */
  length: Float32Array
  prose: Float32Array
  links: Float32Array
  ends: Uint8Array
  totalLength: number
  totalProse: number
  /** Length and prose of all shown blocks before. */
  lengthBefore: Float32Array
  proseBefore: Float32Array
  /** How many blocks since the last that is clearly prose, and until the next; 50 at most. */
  sinceProse: Uint8Array
  untilProse: Uint8Array
  /** How many shown blocks have the very text. */
  repeats: (index: number) => number
  /** Where pictures, videos and frames begin in the source. */
  media: readonly number[]
  /** The elements that hold blocks; null in a dump. */
  holders: Holders | null
  /** Blocks that stand in elements of the same names; null in a dump. */
  alike: Alike | null
  /** Index of the block that is most likely the headline, -1 without. */
  headline: number
  /** The content words of the title and of the description that the page's head gives. */
  said: { title: Words; description: Words }
  /** The content words with which a block begins. */
  wordsOf: (index: number) => Words
}

const MEDIA = new Set(["img", "picture", "video", "iframe", "amp-img", "figure"])
/** A block that is clearly prose has at least this score. */
const CLEARLY = 0.25
const FAR = 50

export function toPageView(page: Page, known: Known, odds: Odds): PageView {
  const { blocks } = page
  const count = blocks.length
  const hidden = new Uint8Array(count)
  const length = new Float32Array(count)
  const prose = new Float32Array(count)
  const links = new Float32Array(count)
  const ends = new Uint8Array(count)
  const lengthBefore = new Float32Array(count)
  const proseBefore = new Float32Array(count)
  const keys = new Int32Array(count)
  const repeated = new Map<number, number>()
  const scores = proseScores(page)
  let totalLength = 0
  let totalProse = 0
  for (const block of blocks) {
    const { index, text } = block
    lengthBefore[index] = totalLength
    proseBefore[index] = totalProse
    length[index] = readingLength(text)
    links[index] = block.linkChars / text.length
    ends[index] = Number(endsSentence(text))
    const rule = known.rules[index]
    if (rule?.kind === "noise" && rule.reason === "hidden") {
      hidden[index] = 1
      continue
    }
    prose[index] = scores[index] ?? 0
    totalLength += length[index] ?? 0
    totalProse += prose[index] ?? 0
    const key = (keys[index] = wordKey(text))
    repeated.set(key, (repeated.get(key) ?? 0) + 1)
  }
  const wordsOf = firstWords(blocks)
  const said = { title: contentWords(known.headTitle ?? ""), description: contentWords(known.description ?? "") }
  const view = {
    page,
    known,
    odds,
    blocks,
    said,
    wordsOf,
    hidden,
    length,
    prose,
    links,
    ends,
    lengthBefore,
    proseBefore,
    repeats: (index: number) => repeated.get(keys[index] as number) ?? 1,
  }
  const holders = page.tree ? toHolders(view, oddsOfNames(odds)) : null
  return {
    ...view,
    totalLength: totalLength || 1,
    totalProse: totalProse || 1e-6,
    sinceProse: distances(prose, 1),
    untilProse: distances(prose, -1),
    media: mediaIn(known.tape),
    holders,
    unasked: hidden.map((is, index) => is || Number(isFurniture(holders, index))),
    alike: holders && findAlike(view, holders),
    headline: findHeadline(view),
  }
}

function mediaIn(tape: readonly Token[]): number[] {
  const starts: number[] = []
  for (let at = 0; at < tape.length; at++) {
    const { kind, name = "", start } = tape[at] as Token
    if (kind === "start-tag" && MEDIA.has(name)) starts.push(start)
  }
  return starts
}

/** So many of a block's characters are compared with others. */
const COMPARED = 300

function firstWords(blocks: readonly Block[]): PageView["wordsOf"] {
  const known: (Words | undefined)[] = []
  return (index) => (known[index] ??= contentWords(blocks[index]?.text.slice(0, COMPARED) ?? ""))
}

const FURNITURE = (WITHIN.nav ?? 0) | (WITHIN.footer ?? 0)

/** In the navigation or the footer, unless most of the page's prose stands there too. */
function isFurniture(holders: Holders | null, index: number): boolean {
  const within = holders?.of[index]?.within ?? 0
  return (within & FURNITURE & ~(holders?.body?.within ?? 0)) !== 0
}

/** For each block how far it is from the nearest clear prose, looking back (1) or ahead (-1). */
function distances(prose: Float32Array, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(prose.length)
  let distance = FAR
  for (let at = step === 1 ? 0 : prose.length - 1; at >= 0 && at < prose.length; at += step) {
    found[at] = distance
    distance = (prose[at] ?? 0) > CLEARLY ? 0 : Math.min(FAR, distance + 1)
  }
  return found
}
