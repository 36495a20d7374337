import { EntityType, type Span } from "@corpus/core/schema"
import type { GoldEntity, GoldQuote } from "../gold/article-gold.ts"

/** A wording between marks or without them, and the utterance that it is a wording of. */
export type MarkedQuote = GoldQuote & { utterance?: string }

/** An article with its answers, read from one text in which they are marked. Offsets are UTF-16 units of `source`. */
export interface MarkedArticle {
  /** What the header says: outlet, published, author … */
  header: Record<string, string>
  /** The article without its marks. */
  source: string
  entities: (GoldEntity & { nominal: Span[] })[]
  quotes: MarkedQuote[]
  /** Lines that are no part of the article. */
  noise: (Span & { reason: string })[]
}

/**
 * Reads a marked article; `corpus/training/README.md` describes the form. Throws a `SyntaxError` that names the file and the line
 * where a mark is not closed, an entity has not been introduced, or one has been introduced and is never named.
 */
export function readMarked(text: string, name: string): MarkedArticle {
  const [head, ...rest] = text.split(/^---\n/mu)
  if (head === undefined || rest.length === 0)
    throw new SyntaxError(`${name}: no line of three hyphens ends the header.`)
  const body = rest.join("---\n").replace(/^\n+/u, "").trimEnd() + "\n"
  const { header, entities } = readHeader(head, name)
  const article: MarkedArticle = { header, source: "", entities: [...entities.values()], quotes: [], noise: [] }
  const open: { kind: "quote" | "mention"; start: number; head: string }[] = []
  let source = ""
  let noiseFrom: { start: number; reason: string } | undefined
  const fail = (why: string) => {
    throw new SyntaxError(`${name}: ${why}, after “${source.slice(-60).replaceAll("\n", " ")}”.`)
  }
  for (let at = 0; at < body.length; at++) {
    const rest = body.slice(at, at + 200)
    const char = body[at] ?? ""
    const noise = source === "" || source.endsWith("\n") ? /^~([a-z-]+) /u.exec(rest) : null
    const quote = /^\{(direct|mixed|indirect) (\S+?)(?: ([\w-]+))?\}/u.exec(rest)
    const close = /^\]\(([?=]?)([\w-]+)\)/u.exec(rest)
    if (char === "\\") {
      at++
      source += body[at] ?? ""
    } else if (noise) {
      noiseFrom = { start: source.length, reason: noise[1] ?? "" }
      at += noise[0].length - 1
    } else if (quote) {
      open.push({ kind: "quote", start: source.length, head: quote[0].slice(1, -1) })
      at += quote[0].length - 1
    } else if (rest.startsWith("{/}")) {
      const last = open.pop()
      if (last?.kind !== "quote") return fail("{/} closes nothing")
      article.quotes.push(toQuote(last.head, { start: last.start, end: source.length }))
      at += 2
    } else if (char === "[") open.push({ kind: "mention", start: source.length, head: "" })
    else if (close) {
      const last = open.pop()
      if (last?.kind !== "mention") return fail("] closes nothing")
      const entity = entities.get(close[2] ?? "") ?? fail(`“${close[2]}” is not in the header`)
      const kind = close[1] === "?" ? "optionalMentions" : close[1] === "=" ? "nominal" : "mentions"
      entity[kind].push({ start: last.start, end: source.length })
      at += close[0].length - 1
    } else {
      if (char === "\n") {
        if (noiseFrom) article.noise.push({ ...noiseFrom, end: source.length })
        noiseFrom = undefined
        if (open.some(({ kind }) => kind === "mention")) fail("a mention is not closed")
      }
      source += char
    }
  }
  if (open.length > 0) fail("a mark is not closed")
  for (const entity of article.entities)
    if (entity.mentions.length + entity.optionalMentions.length + entity.nominal.length === 0)
      fail(`“${entity.key}” is in the header and is never named`)
  return { ...article, source }
}

type Entity = MarkedArticle["entities"][number]

function readHeader(head: string, name: string): { header: Record<string, string>; entities: Map<string, Entity> } {
  const header: Record<string, string> = {}
  const entities = new Map<string, Entity>()
  for (const line of head.split("\n").filter((line) => line.trim() !== "")) {
    const entity = /^entity ([\w-]+) (\w+) (.+)$/u.exec(line)
    const field = /^(\w[\w-]*): (.+)$/u.exec(line)
    if (entity) {
      const [, key = "", type = "", full = ""] = entity
      if (entities.has(key)) throw new SyntaxError(`${name}: “${key}” is introduced twice.`)
      const known = EntityType.safeParse(type)
      if (!known.success) throw new SyntaxError(`${name}: “${type}” is no type of entity.`)
      entities.set(key, { key, type: known.data, name: full, mentions: [], optionalMentions: [], nominal: [] })
    } else if (field) header[field[1] ?? ""] = field[2] ?? ""
    else throw new SyntaxError(`${name}: “${line}” is neither a field nor an entity.`)
  }
  return { header, entities }
}

/** Of `direct lena-moreau start`. */
function toQuote(head: string, span: Span): MarkedQuote {
  const [kind = "", speaker = "", utterance] = head.split(" ")
  const [first = "-", ...also] = speaker.split("|")
  const keys = first.split("+")
  return {
    ...span,
    kind,
    speaker: first === "-" ? null : keys.length > 1 ? keys : (keys[0] ?? null),
    speakerAlso: also.map((one) => (one === "-" ? "" : one.replaceAll("+", "|"))),
    ...(utterance ? { utterance } : {}),
  }
}
