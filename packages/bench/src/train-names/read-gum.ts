import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isPeople } from "./is-people.ts"
import { isTitleWord } from "@corpus/core/training"
import type { EntityType } from "@corpus/core"
import { joinHyphens } from "./join-hyphens.ts"
import { ANY, blank, labelsOf, type Lesson, type LessonSentence, markName, OUTSIDE } from "./lesson.ts"

interface GumToken {
  text: string
  isProper: boolean
  entity: string
  isGlued: boolean
}

interface GumSpan {
  first: number
  last: number
  type: string
  /** The words that it cannot do without, counted from its first as 1. */
  heads: number[]
}

interface OpenMention {
  key: string
  type: string
  heads: number[]
  first: number
  sentence: number
}

const TYPES: Readonly<Record<string, EntityType>> = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "event",
}

/** Lessons of GUM's documents: its mentions whose words are proper nouns, without what describes them. */
export function readGum(folder: string): Lesson[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ kind: "news", sentences: readDocument(readFileSync(join(folder, file), "utf8")) }))
}

function readDocument(text: string): LessonSentence[] {
  const sentences: LessonSentence[] = []
  const open: OpenMention[] = []
  for (const part of text.split(/\n\n+/)) {
    let isGlued = false
    const tokens = part
      .split("\n")
      .map((line) => line.split("\t"))
      .filter((cells) => /^\d+$/.test(cells[0] ?? ""))
      .map((cells): GumToken => {
        const token = {
          text: cells[1] ?? "",
          isProper: cells[3] === "PROPN" || /^NNPS?$/.test(cells[4] ?? ""),
          entity: /(?:^|\|)Entity=([^|]*)/.exec(cells[9] ?? "")?.[1] ?? "",
          isGlued,
        }
        isGlued = /SpaceAfter=No/.test(cells[9] ?? "")
        return token
      })
    if (tokens.length === 0) continue
    const sentence = toSentence(tokens, spansOf(tokens, open, sentences.length))
    sentences.push(joinHyphens(sentence, (index) => tokens[index]?.isGlued ?? false))
  }
  return sentences
}

/** The mentions of a sentence, from brackets that may be nested. */
function spansOf(tokens: readonly GumToken[], open: OpenMention[], sentence: number): GumSpan[] {
  const spans: GumSpan[] = []
  for (const [index, { entity }] of tokens.entries()) {
    for (const [piece] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      if (piece.startsWith("(")) {
        const [key = "", type = "", , , , least = ""] = piece.slice(1).replace(/\)$/, "").split("-")
        const heads = least.split(",").map(Number)
        if (piece.endsWith(")")) spans.push({ first: index, last: index, type, heads })
        else open.push({ key, type, heads, first: index, sentence })
        continue
      }
      const key = piece.slice(0, -1)
      const at = open.findLastIndex((one) => one.key === key)
      const [closed] = at < 0 ? [] : open.splice(at, 1)
      if (closed?.sentence === sentence)
        spans.push({ first: closed.first, last: index, type: closed.type, heads: closed.heads })
    }
  }
  return spans
}

const LINK = /^(?:of|the|and|for|'s|’s|-|&|de|la|on|in|al|bin|van|von|der|del)$/i

function toSentence(tokens: readonly GumToken[], spans: readonly GumSpan[]): LessonSentence {
  const sentence = blank(tokens.map(({ text }) => text))
  const isName = (index: number): boolean =>
    (tokens[index]?.isProper ?? false) && /^[\p{Lu}\p{N}]/u.test(tokens[index]?.text ?? "")
  // What is capitalised inside a mention and gets no label below may be anything; in a thing that is not of our types, a law or a treaty.
  const isOpen = new Set<number>()
  for (const { first, last, type } of spans) {
    for (let at = first; at <= last; at++) {
      if (!isName(at) || isPeople((tokens[at] as GumToken).text)) continue
      const isThing = type === "abstract" || type === "object"
      if (isThing && !isOpen.has(at)) sentence.allowed[at] = OUTSIDE + labelsOf("agreement", "policy", "event")
      if (TYPES[type]) {
        sentence.allowed[at] = ANY
        isOpen.add(at)
      }
    }
  }
  const taken = new Set<number>()
  for (const span of spans.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    const own = TYPES[span.type]
    const core = own || span.type === "time" ? coreOf(tokens, span, isName, spans) : null
    if (!core) continue
    const [from, to] = core
    if (Array.from({ length: to - from + 1 }, (_, at) => from + at).some((at) => taken.has(at))) continue
    for (let at = from; at <= to; at++) taken.add(at)
    if (own && !(from === to && isPeople((tokens[from] as GumToken).text))) markName(sentence, from, to, [own])
    else sentence.allowed.fill(OUTSIDE, from, to + 1)
  }
  return sentence
}

/** The run of proper nouns that a mention is about, or null where it is a description. */
function coreOf(
  tokens: readonly GumToken[],
  { first, last, type, heads }: GumSpan,
  isName: (index: number) => boolean,
  spans: readonly GumSpan[],
): [number, number] | null {
  const head = first + (heads[0] ?? 1) - 1
  const isPerson = type === "person"
  for (let from = first; from <= last; from++) {
    if (!isName(from)) continue
    let to = from
    let start = from
    for (let next = from + 1; next <= last; next++) {
      const { text } = tokens[next] as GumToken
      if (isName(next)) to = next
      else if (
        /^(?:'s|’s)$/.test(text) &&
        next < last &&
        spans.some((one) => one.last === next || one.last === next - 1)
      ) {
        // "Mecca's Grand Mosque": what is owned is the name.
        start = next + 1
      } else if (!LINK.test(text) || (isPerson && /^(?:'s|’s|of|and|in|on|for|the)$/.test(text))) break
    }
    if (start > to) {
      from = start
      continue
    }
    if (head < start || head > to || isOthers(spans, { first, last, type }, start, to)) {
      from = to
      continue
    }
    for (let at = start; isPerson && at < to; at++)
      if (isTitleWord((tokens[at]?.text ?? "").toLowerCase()) && isName(at + 1)) start = at + 1
    // The place in "Oslo in Norway" is a mention of its own.
    for (const inner of spans)
      if (
        inner.first > start &&
        inner.last === to &&
        inner.type === "place" &&
        /^(?:in|on)$/.test(tokens[inner.first - 1]?.text ?? "")
      )
        to = inner.first - 2
    return to >= start ? [start, to] : null
  }
  return null
}

/** Is the run another, shorter mention of another type: the body in "the United Nations headquarters"? */
const isOthers = (spans: readonly GumSpan[], whole: Omit<GumSpan, "heads">, from: number, to: number): boolean =>
  spans.some(
    ({ first, last, type }) =>
      type !== whole.type &&
      last - first < whole.last - whole.first &&
      (first === from || first === from - 1) &&
      (last === to || last === to + 1),
  )
