import type { NameModel } from "../../ports/name-model.ts"
import { ENTITY_RULES } from "../rules/index.ts"
import type { Document } from "../text/document.ts"
import { findNames } from "./find-names.ts"
import { textOf } from "./text-of.ts"
import { settleNames } from "./settle-names.ts"
import { tagDocument } from "./tag-document.ts"
import { matchTitleCase } from "./match-title-case.ts"
import { typeNames } from "./type-names.ts"
import type { TypedMention } from "./typed-mention.ts"

const FINDERS = ENTITY_RULES.filter((rule) => rule.find !== undefined)

/** Every mention of a document, in order, none inside another. */
export function findMentions(document: Document, model?: NameModel): TypedMention[] {
  const found = document.blocks.flatMap((_, block) => findByRules(document, block))
  const names = document.blocks.flatMap(({ isTitled }, block) =>
    findNames(document, block).filter(({ first }) => !isTitled(first)),
  )
  const settled = model ? settleNames(document, names, tagDocument(document, model)) : { names, opinions: undefined }
  const typed = [...found, ...typeNames(document, settled.names, found, settled.opinions, model)]
  const matched = matchTitleCase(document, typed)
  return flatten([...typed.filter((mention) => !isMoreThan(document, mention, matched, typed)), ...matched])
}

/** A name in a headline of which the text knows a part alone: its other words are the headline's. */
function isMoreThan(
  document: Document,
  { block, first, last, text }: TypedMention,
  matched: readonly TypedMention[],
  typed: readonly TypedMention[],
): boolean {
  if (!document.blocks[block]?.isTitled(first)) return false
  const isPart = (one: TypedMention) =>
    one.block === block && one.first >= first && one.last <= last && one.last - one.first < last - first
  return (
    matched.some(isPart) && !typed.some((one) => one.text === text && !document.blocks[one.block]?.isTitled(one.first))
  )
}

function findByRules(document: Document, block: number): TypedMention[] {
  const { tokens } = document.blocks[block] as Document["blocks"][number]
  const toMention = (first: number, last: number) => {
    const kept = tokens.slice(first, last + 1).filter(({ shape }) => shape !== "mark" && shape !== "possessive")
    return { block, first, last, text: textOf(tokens, first, last), words: kept.map(({ text }) => text), title: null }
  }
  return FINDERS.flatMap(({ name: rule, find }) =>
    (find?.(tokens, document) ?? []).flatMap(({ first, last, type, alias }) => {
      const mention = { ...toMention(first, last), type, rule }
      if (!alias) return [mention]
      const short = { ...toMention(alias.first, alias.last), type, rule }
      return [
        { ...mention, definedAs: short.text },
        { ...short, definedAs: mention.text },
      ]
    }),
  )
}

/** Longest first, then earliest; what overlaps a mention already taken goes. */
function flatten(mentions: readonly TypedMention[]): TypedMention[] {
  const taken = new Map<number, Set<number>>()
  return mentions
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))
    .filter(({ block, first, last }) => {
      const tokens = taken.get(block) ?? new Set<number>()
      taken.set(block, tokens)
      for (let index = first; index <= last; index++) if (tokens.has(index)) return false
      for (let index = first; index <= last; index++) tokens.add(index)
      return true
    })
    .toSorted((a, b) => a.block - b.block || a.first - b.first)
}
