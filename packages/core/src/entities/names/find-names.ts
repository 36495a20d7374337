import { isDemonym, knownPlace } from "../gazetteer/places.ts"
import { knownOrganization } from "../gazetteer/known-organizations.ts"
import { isGivenName, isSurname } from "../gazetteer/known-names.ts"
import { ADJECTIVAL_CAPITALS, CALENDAR_WORDS, FUNCTION_WORDS, NAMELESS_ABBREVIATIONS } from "../lexicon/common-words.ts"
import { OPENING_HEADS } from "../lexicon/head-nouns.ts"
import { TITLE_TOPICS } from "../lexicon/title-words.ts"
import { type Document, isEveryday } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { capitalRuns, type Run } from "./capital-runs.ts"
import { headOf } from "./head.ts"
import type { Name } from "./name.ts"
import { PARTICLES } from "./particles.ts"
import { titleEnd, titleStart } from "./titles.ts"

/** Every name of a block: its runs of capitals, taken apart into titles and names. */
export function findNames(document: Document, block: number): Name[] {
  const { tokens } = document.blocks[block] as Document["blocks"][number]
  return capitalRuns(tokens).flatMap((run) => namesOfRun(document, block, tokens, run))
}

const known = (text: string): boolean => knownPlace(text) !== undefined || knownOrganization(text) !== undefined

/** What tokens `first`–`last` read as. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = ""
  for (let index = first; index <= last; index++) {
    const token = tokens[index] as Token
    text += (index > first && !token.glued ? " " : "") + token.text
  }
  return text
}

function namesOfRun(document: Document, block: number, tokens: readonly Token[], run: Run): Name[] {
  const names: Name[] = []
  let at = trimOpening(document, tokens, run)
  let title = at <= run.last ? titleBefore(tokens, at) : null
  while (at <= run.last) {
    const token = tokens[at] as Token
    if (!isNameShape(token) && !/^(?:von|van|bin|ibn|ter|ten|den|del|della|di)$/.test(token.lower)) {
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
    const name = toName(document, block, tokens, at, last, title)
    if (!isNameless(document, tokens, name)) names.push(name)
    title = null
    at = name.last + 1
  }
  return names
}

/** The end of the longest name of the gazetteers that begins at `at`, or -1. */
function knownEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let last = Math.min(limit, at + 5); last >= at; last--) {
    if (isNameShape(tokens[last]) && known(textOf(tokens, at, last))) return last
  }
  return -1
}

/** Is the title a part of a longer name that a head noun ends, as in "Prime Minister's Office" or "King Abdullah University"? */
function isPartOfHeaded(tokens: readonly Token[], first: number, end: number, last: number): boolean {
  if (tokens[end + 1]?.shape === "possessive") return end + 1 < last
  const single =
    end === first &&
    /^(?:king|queen|prince|princess|sultan|emir|sheikh|saint|st\.|lord|lady|general|president|sir|cardinal|pope)$/.test(
      tokens[end]?.lower ?? "",
    )
  const head = headOf(tokens, end + 1, last)
  return (
    head !== null &&
    ((single && head.at > end + 1) ||
      (head.at === end + 1 &&
        !isSurname(tokens[head.at]?.text ?? "") &&
        !HEADS_AND_SURNAMES.test(tokens[head.at]?.lower ?? "") &&
        !titleFollows(tokens, head.at, last)))
  )
}

/** Heads that are surnames just as well. */
const HEADS_AND_SURNAMES =
  /^(?:park|hill|banks|hall|church|street|bay|lake|wall|gates|power|rivers|field|guard|law|plant|close|way|base|hotel|lane|marsh|wood|college|palace|castle|house|forest|mill)$/

const titleFollows = (tokens: readonly Token[], at: number, last: number): boolean =>
  titleEnd(tokens, at, last) >= at && titleEnd(tokens, at, last) < last

/** The last token before a title begins inside the run. */
function regionEnd(tokens: readonly Token[], first: number, last: number): number {
  if (isGivenName(tokens[first]?.text ?? "")) return last
  for (let index = first + 1; index <= last; index++) {
    if (PARTICLES.has(tokens[index - 1]?.lower ?? "")) continue
    const end = titleEnd(tokens, index, last)
    if (end >= index && isNameShape(tokens[index]) && !(end < last && headOf(tokens, end + 1, last))) return index - 1
    if (end >= index && isNameShape(tokens[index]) && headOf(tokens, first, index - 1)) return index - 1
  }
  return last
}

function toName(
  document: Document,
  block: number,
  tokens: readonly Token[],
  from: number,
  to: number,
  title: Name["title"],
): Name {
  let first = from
  let last = to
  const head = known(textOf(tokens, first, last)) ? null : headOf(tokens, first, last)
  if (head) last = head.end
  else {
    last = splitPlace(tokens, first, splitCompound(tokens, first, last))
    if (!known(textOf(tokens, first, last))) {
      first = afterDemonyms(tokens, first, last)
      while (first < last && !isNameShape(tokens[first])) first++
    }
  }
  if (last > first && CAPTION_END.test((tokens[last] as Token).lower) && tokens[last + 1]?.shape !== "possessive")
    last--
  while (last > first && !isNameShape(tokens[last]) && tokens[last]?.shape !== "number") last--
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
    isEveryday: first === last && isEveryday((tokens[first] as Token).lower) && !isSurname(text) && !known(text),
  }
}

/** A known place before words that are no part of its name: "US Ink Deal", "Ambassador to Korea Ana Silva". */
function splitPlace(tokens: readonly Token[], first: number, last: number): number {
  const end = knownEnd(tokens, first, last)
  if (end < first || end >= last || !knownPlace(textOf(tokens, first, end))) return last
  const rest = tokens.slice(end + 1, last + 1)
  const next = rest[0] as Token
  const isPerson =
    rest.length > 1 && !isGivenName(tokens[first]?.text ?? "") && (next.shape === "initial" || isGivenName(next.text))
  return isPerson || rest.every(({ lower }) => isEveryday(lower)) ? end : last
}

/** Words with which a caption's credit begins right after a name: "File picture". */
const CAPTION_END = /^(?:file|photo|photograph|picture|image|video|handout)$/

/** "US-India", "Iran-Iraq": the parts of a compound are names of their own. */
function splitCompound(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    if (/^[-‐‑–]$/.test(tokens[index]?.text ?? "") && known(textOf(tokens, first, index - 1))) return index - 1
  }
  return last
}

function isNameless(document: Document, tokens: readonly Token[], name: Name): boolean {
  if (/^[$€£]$/.test(tokens[name.last + 1]?.text ?? "") && name.first === name.last) return true
  if (known(name.text)) return false
  if (name.first < name.last)
    return isDemonym(name.text.toLowerCase()) || name.words.every((word) => isPlain(word.toLowerCase()))
  const token = tokens[name.first] as Token
  if (CURRENCY.test(token.text) && tokens[name.last + 1]?.shape === "number") return true
  if (token.text.length === 1 || isPlain(token.lower)) return true
  if (name.isEveryday) return name.opens || FUNCTION_WORDS.has(token.lower)
  if (OPENING_HEADS.has(token.lower) || headOf(tokens, name.first, name.first)) return true
  if (!name.opens) return false
  return (
    (document.lowerWords.has(token.lower) && !document.capitalWords.has(token.lower)) ||
    (/(?:ing|ly|ed)$/.test(token.lower) && !isSurname(token.text))
  )
}

/** Codes and signs of currencies in letters. */
const CURRENCY =
  /^(?:RM|Rs\.?|Tk|Rp|Sh|Ksh|USD|EUR|GBP|JPY|INR|CNY|RMB|KRW|AUD|CAD|CHF|HKD|SGD|NZD|ZAR|NGN|KES|AED|SAR|BRL|MXN|TRY|RUB|PKR|BDT|THB|MYR|IDR|PHP|VND|EGP|ILS|KD|QR|NT|HK)$/

const isPlain = (lower: string): boolean =>
  FUNCTION_WORDS.has(lower) ||
  ADJECTIVAL_CAPITALS.has(lower) ||
  NAMELESS_ABBREVIATIONS.has(lower) ||
  CALENDAR_WORDS.has(lower) ||
  isDemonym(lower)

/** Leaves out words at the head of a run that are capitalised because a sentence opens there. */
function trimOpening(document: Document, tokens: readonly Token[], run: Run): number {
  let at = run.first
  while (at < run.last) {
    const token = tokens[at] as Token
    const next = tokens[at + 1] as Token
    if (known(textOf(tokens, at, run.last)) && at + 1 <= run.last) break
    if (FUNCTION_WORDS.has(token.lower) && token.shape !== "upper" && token.lower !== "us") {
      at++
      continue
    }
    if (!token.opens || !isNameShape(next)) break
    if (titleEnd(tokens, at, run.last) >= at || TITLE_TOPICS.has(token.lower) || headOf(tokens, at, run.last)) break
    const isOrdinary = (isEveryday(token.lower) || document.lowerWords.has(token.lower)) && !isGivenName(token.text)
    if (!isOrdinary || !(known(next.text) || isGivenName(next.text) || isDemonym(next.lower))) break
    at++
  }
  return at
}

/** A lower-case title right before the run: "defence minister", "secretary of state". */
function titleBefore(tokens: readonly Token[], at: number): Name["title"] {
  const first = titleStart(tokens, at)
  return first < 0 ? null : { first, last: at - 1 }
}

/** The first token after the adjectives of countries that begin a region: "Chinese", "South Korean". */
function afterDemonyms(tokens: readonly Token[], from: number, last: number): number {
  let first = from
  while (first < last && tokens[first + 1]?.glued !== true) {
    const [one, two] = [(tokens[first] as Token).lower, tokens[first + 1]?.lower]
    if (isDemonym(one)) first++
    else if (first + 1 <= last && isDemonym(`${one} ${two}`)) {
      if (first + 2 > last) break
      first += 2
    } else break
  }
  return first
}
