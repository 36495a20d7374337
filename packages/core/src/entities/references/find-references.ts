import type { Entity, Reference } from "../../schema/entity.ts"
import type { Cluster } from "../identity/cluster.ts"
import { PREPOSITIONS, STRANGER_OPENER } from "../lexicon/reference-words.ts"
import type { NamedTokens } from "../roles/named-tokens.ts"
import { demonymEnd } from "../roles/owner.ts"
import { textOf } from "../names/text-of.ts"
import type { Token } from "../text/token.ts"
import { denotesPerson } from "./denotes-person.ts"
import { readDescriptions } from "./descriptions.ts"
import { type Gender, genderOfName, genderOfTitle } from "./gender.ts"
import { nounPhraseAt } from "./noun-phrase.ts"
import { indexPhrases } from "./phrase-index.ts"
import { Recent } from "./recent.ts"
import { resolvePhrase } from "./resolve-phrase.ts"
import { resolvePronoun } from "./resolve-pronoun.ts"

/** Descriptions, pronouns and countries' adjectives with what they stand for, in the order of the text. What is not plain is left out. */
export function findReferences(
  named: NamedTokens,
  built: readonly { entity: Entity; cluster: Cluster }[],
): Map<Entity, Reference[]> {
  const references = new Map<Entity, Reference[]>()
  const genders = gendersOf(built)
  const descriptions = readDescriptions(named)
  const index = indexPhrases(
    built.map(({ entity }) => entity),
    descriptions,
  )
  const recent = new Recent()
  let offset = 0
  for (const [block, { tokens, block: source }] of named.document.blocks.entries()) {
    const add = (entity: Entity, first: number, last: number, form: Reference["form"], rule: string): void => {
      const span = source.map.span((tokens[first] as Token).from, (tokens[last] as Token).to)
      const list = references.get(entity)
      if (list) list.push({ ...span, form, rule })
      else references.set(entity, [{ ...span, form, rule }])
    }
    let isQuoted = false
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const sentence = offset + token.sentence
      isQuoted = quotedAfter(token, isQuoted)
      const run = named.at(block, at)
      if (run) {
        recent.add({ entity: run.entity, sentence, isSubject: isSubject(tokens, run) })
        at = run.last
        continue
      }
      const words = demonymAt(tokens, at)
      const country = words > 0 ? named.country(textOf(tokens, at, at + words - 1).toLowerCase()) : undefined
      if (country) {
        add(country, at, at + words - 1, "demonym", "demonym")
        at += words - 1
        continue
      }
      if (isQuoted) continue
      const pronoun = resolvePronoun(tokens, at, sentence, recent, genders)
      if (pronoun) {
        add(pronoun.entity, at, at, "pronoun", pronoun.rule)
        recent.add({ entity: pronoun.entity, sentence, isSubject: /^(?:he|she|it)$/.test(token.lower) })
        continue
      }
      const phrase = nounPhraseAt(named, block, at)
      const meant = phrase && resolvePhrase(phrase, { index, ages: descriptions.ages, recent, sentence })
      if (!phrase || !meant) {
        const stranger = strangerAt(tokens, at)
        if (stranger) recent.add({ entity: stranger, sentence, isSubject: isSubject(tokens, { first: at, last: at }) })
        continue
      }
      add(meant.entity, phrase.first, phrase.last, "nominal", meant.rule)
      recent.add({ entity: meant.entity, sentence, isSubject: isSubject(tokens, phrase) })
      at = phrase.last
    }
    offset += (tokens.at(-1)?.sentence ?? 0) + 1
  }
  return references
}

/** Persons spoken of without a name, by what their noun tells of them. */
const STRANGERS = new Map<Gender | null, Entity>(
  ([null, "female", "male"] as const).map((gender) => [
    gender,
    { id: `stranger:${gender}`, type: "person", name: "", aliases: [], roles: [], mentions: [] },
  ]),
)

/** Somebody without a name, whose noun follows at most two words after a token: "a young man". */
function strangerAt(tokens: readonly Token[], at: number): Entity | null {
  if (!STRANGER_OPENER.test(tokens[at]?.lower ?? "")) return null
  for (let noun = at + 1; noun <= at + 3 && tokens[noun]?.shape === "lower"; noun++) {
    const lower = tokens[noun]?.lower ?? ""
    if (denotesPerson(lower) && tokens[noun + 1]?.shape !== "possessive")
      return STRANGERS.get(genderOfTitle(lower)) ?? null
  }
  return null
}

/** Whether a quotation is open after a token. Apostrophes are no marks. */
function quotedAfter({ text, shape, glued }: Token, isQuoted: boolean): boolean {
  if (shape !== "mark") return isQuoted
  if (text === '"') return !isQuoted
  if (/^[“„«]$/.test(text) || (text === "‘" && !glued)) return true
  return /^[”»’]$/.test(text) ? false : isQuoted
}

/** A name or description that no preposition governs, and that owns nothing. */
function isSubject(
  tokens: readonly Token[],
  { first, last, from = first }: { first: number; last: number; from?: number },
): boolean {
  let before = from - 1
  while (before >= 0 && /^(?:the|a|an)$/.test(tokens[before]?.lower ?? "")) before--
  const governed = tokens[before]?.sentence === tokens[first]?.sentence && PREPOSITIONS.has(tokens[before]?.lower ?? "")
  return !governed && tokens[last + 1]?.shape !== "possessive"
}

function demonymAt(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1] && demonymEnd(tokens, at + 1) === 2) return 2
  return demonymEnd(tokens, at) === 1 ? 1 : 0
}

/** What titles, and else given names, tell. */
function gendersOf(built: readonly { entity: Entity; cluster: Cluster }[]): Map<Entity, Gender> {
  const genders = new Map<Entity, Gender>()
  for (const [gender, stranger] of STRANGERS) if (gender) genders.set(stranger, gender)
  for (const { entity, cluster } of built) {
    if (entity.type !== "person") continue
    const told = [...cluster.called.map(genderOfTitle), ...cluster.forms.map(genderOfName)]
    const gender = told.find((one) => one !== null)
    if (gender) genders.set(entity, gender)
  }
  return genders
}
