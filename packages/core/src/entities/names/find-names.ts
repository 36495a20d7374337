import { isGivenName, isSurname } from "./known-names.ts"
import { isDemonym } from "./known-places.ts"
import { FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { TITLE_TOPICS } from "../lexicon/title-words.ts"
import { type Document, isEveryday } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { capitalRuns, type Run } from "./capital-runs.ts"
import { headOf, typeOfHead } from "./head.ts"
import { isKnown, knownEnd } from "./known-name.ts"
import { nameBounds } from "./name-bounds.ts"
import type { Name } from "./name.ts"
import { isNameless } from "./nameless.ts"
import { LEADING_PARTICLES } from "../lexicon/particles.ts"
import { textOf } from "./text-of.ts"
import { isPartOfHeaded, regionEnd } from "./title-in-run.ts"
import { titleEnd, titleStart } from "./titles.ts"

/** Every name of a block: its runs of capitals, taken apart into titles and names. */
export function findNames(document: Document, block: number): Name[] {
  const { tokens } = document.blocks[block] as Document["blocks"][number]
  return capitalRuns(tokens).flatMap((run) => namesOfRun(document, block, tokens, run))
}

function namesOfRun(document: Document, block: number, tokens: readonly Token[], run: Run): Name[] {
  const names: Name[] = []
  let at = trimOpening(document, tokens, run)
  let title = at <= run.last ? titleBefore(tokens, at) : null
  while (at <= run.last) {
    const token = tokens[at] as Token
    if (!isNameShape(token) && !LEADING_PARTICLES.has(token.lower)) {
      at++
      continue
    }
    const whole = knownEnd(tokens, at, run.last)
    const end = whole > at ? -1 : titleEnd(tokens, at, run.last)
    if (end >= at && !isPartOfHeaded(tokens, at, end, run.last)) {
      title = { first: title && title.last === at - 1 ? title.first : at, last: end }
      at = end + 1
      continue
    }
    const last = Math.max(whole, regionEnd(tokens, Math.max(at, whole), run.last))
    const name = toName(block, tokens, at, last, title)
    if (!isNameless(document, tokens, name)) names.push(name)
    title = null
    at = name.last + 1
  }
  return names
}

/** The first name of tokens `from`–`to`. */
function toName(block: number, tokens: readonly Token[], from: number, to: number, title: Name["title"]): Name {
  const { first, last } = nameBounds(tokens, from, to)
  return nameOf(block, tokens, first, last, title)
}

/** Tokens `first`–`last` as a name, with the title before them. */
export function nameAt(document: Document, block: number, first: number, last: number): Name {
  const { tokens } = document.blocks[block] as Document["blocks"][number]
  return { ...nameOf(block, tokens, first, last, titleBefore(tokens, first)), isEveryday: false }
}

function nameOf(block: number, tokens: readonly Token[], first: number, last: number, title: Name["title"]): Name {
  const text = textOf(tokens, first, last)
  return {
    block,
    first,
    last,
    text,
    words: tokens
      .slice(first, last + 1)
      .filter((token) => token.shape !== "mark" && token.shape !== "possessive")
      .map((token) => token.text),
    title,
    hasArticle: tokens[first - 1]?.lower === "the",
    opens: (tokens[first] as Token).opens,
    isEveryday: first === last && isOrdinary((tokens[first] as Token).lower) && !isSurname(text) && !isKnown(text),
  }
}

/** A word of the general vocabulary, or a noun that says what others name. */
const isOrdinary = (lower: string): boolean => isEveryday(lower) || typeOfHead(lower) !== null

/** Leaves out words at the head of a run that are capitalised because a sentence opens there. */
function trimOpening(document: Document, tokens: readonly Token[], run: Run): number {
  let at = run.first
  while (at < run.last) {
    const token = tokens[at] as Token
    const next = tokens[at + 1] as Token
    if (token.lower === "the" && isKnown(textOf(tokens, at + 1, run.last))) {
      at++
      continue
    }
    if (isKnown(textOf(tokens, at, run.last))) break
    if (FUNCTION_WORDS.has(token.lower) && token.shape !== "upper" && token.lower !== "us") {
      at++
      continue
    }
    if (!token.opens || !isNameShape(next)) break
    if (titleEnd(tokens, at, run.last) >= at || TITLE_TOPICS.has(token.lower) || headOf(tokens, at, run.last)) break
    const isCommon = (isEveryday(token.lower) || document.lowerWords.has(token.lower)) && !isGivenName(token.text)
    if (!isCommon || !(isKnown(next.text) || isGivenName(next.text) || isDemonym(next.lower))) break
    at++
  }
  return at
}

/** A lower-case title right before the run: "defence minister", "secretary of state". */
function titleBefore(tokens: readonly Token[], at: number): Name["title"] {
  const first = titleStart(tokens, at)
  return first < 0 ? null : { first, last: at - 1 }
}
