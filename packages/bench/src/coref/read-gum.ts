import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Span } from "@corpus/core/schema"

/** What stands for something, and whether it names it. `head` is the noun, name or pronoun in it. */
export interface GoldMention extends Span {
  head: Span
  form: "name" | "nominal" | "pronoun"
  entity: string
}

/** A document of GUM: its paragraphs, and its mentions as offsets in the paragraphs with an empty line between. */
export interface GumDocument {
  name: string
  paragraphs: string[]
  mentions: GoldMention[]
}

interface Word extends Span {
  kind: string
}

type Open = { entity: string; first: number; least: number[] }

/** Reads a folder of CoNLL-U files with GUM's `Entity=` in the last column. */
export function readGum(folder: string): GumDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu"))
    .toSorted()
    .map((file) => toDocument(file.slice(0, -".conllu".length), readFileSync(join(folder, file), "utf8")))
}

/** One file's text. */
export function toDocument(name: string, conllu: string): GumDocument {
  const paragraphs: string[] = []
  const words: Word[] = []
  const mentions: GoldMention[] = []
  const open: Open[] = []
  let base = 0
  let text = ""
  let at = 0
  let isNew = true
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) isNew = true
    const sentence = /^# text = (.*)$/u.exec(line)?.[1]
    if (sentence !== undefined) {
      const last = paragraphs.at(-1)
      base = paragraphs.join("\n\n").length + (last === undefined ? 0 : isNew ? 2 : 1)
      if (last === undefined || isNew) paragraphs.push(sentence)
      else paragraphs[paragraphs.length - 1] = `${last} ${sentence}`
      isNew = false
      text = sentence
      at = 0
    }
    const [id = "", form = "", , kind = "", , , , , , misc = ""] = line.split("\t")
    if (!/^\d+$/u.test(id)) continue
    const found = text.indexOf(form, at)
    const start = found >= 0 && found - at < 3 ? found : at
    at = Math.min(text.length, start + form.length)
    words.push({ start: base + start, end: base + at, kind })
    const marks = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? ""
    for (const [mark, entity, fields] of marks.matchAll(/\((\d+)-([^()]*)|\d*\)/gu)) {
      if (entity !== undefined) {
        const least = /^\d+(?:,\d+)*$/u.exec(fields?.split("-")[4] ?? "")?.[0] ?? "1"
        open.push({ entity, first: words.length - 1, least: least.split(",").map(Number) })
        continue
      }
      const closed = mark.slice(0, -1)
      const index = closed === "" ? open.length - 1 : open.findLastIndex((one) => one.entity === closed)
      const [one] = index >= 0 ? open.splice(index, 1) : []
      if (one) mentions.push(toMention(one, words))
    }
  }
  return { name, paragraphs, mentions }
}

/** The head is the last run of the words without which a mention would not be one. */
function toMention({ entity, first, least }: Open, words: readonly Word[]): GoldMention {
  const numbers = least.toSorted((a, b) => a - b)
  let from = numbers.length - 1
  while (from > 0 && numbers[from - 1] === (numbers[from] as number) - 1) from--
  const head = numbers.slice(from).map((number) => words[Math.min(words.length - 1, first + number - 1)] as Word)
  const [start, end] = [words[first]?.start ?? 0, words.at(-1)?.end ?? 0]
  const isName = head.some(({ kind }) => kind === "PROPN")
  const isPronoun = words.length - first === 1 && words[first]?.kind === "PRON"
  return {
    start,
    end,
    head: { start: head[0]?.start ?? start, end: head.at(-1)?.end ?? end },
    form: isName ? "name" : isPronoun ? "pronoun" : "nominal",
    entity,
  }
}
