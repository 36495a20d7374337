import type { Entity } from "../../schema/entity.ts"
import { AFTER_BODY_IT, BEFORE_OWN_IT, PERSON_PRONOUNS, THING_PRONOUN } from "../lexicon/reference-words.ts"
import { SAYING_VERBS } from "../lexicon/saying-verbs.ts"
import type { Token } from "../text/token.ts"
import type { Gender } from "./gender.ts"
import type { Recent } from "./recent.ts"
import type { Resolved } from "./resolve-phrase.ts"

/** Whom or what a pronoun outside quotation marks stands for, or null where that is not plain. */
export function resolvePronoun(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  recent: Recent,
  genders: ReadonlyMap<Entity, Gender>,
): Resolved | null {
  const { lower } = tokens[at] as Token
  const gender = PERSON_PRONOUNS[lower]
  if (gender) {
    const isPredicate = /^(?:is|was|are|were)$/.test(tokens[at - 1]?.lower ?? "")
    return isPredicate ? null : ofPerson(lower, gender, sentence, recent, genders)
  }
  return THING_PRONOUN.test(lower) ? ofThing(tokens, at, sentence, recent) : null
}

/** The only person lately who may be so called; of several the one known to be, or the subject before. */
function ofPerson(
  pronoun: string,
  gender: Gender,
  sentence: number,
  recent: Recent,
  genders: ReadonlyMap<Entity, Gender>,
): Resolved | null {
  const likely = recent.lately(
    sentence,
    (entity) => entity.type === "person" && (genders.get(entity) ?? gender) === gender,
  )
  const [only, ...others] = likely
  if (!only || (others.length === 0 && !isNamed(only))) return null
  if (others.length === 0) return { entity: only, rule: "only-one" }
  const known = likely.filter((entity) => genders.has(entity))
  if (gender === "female" && known.length === 1 && isNamed(known[0]))
    return { entity: known[0] as Entity, rule: "gender" }
  if (pronoun === "him") return null
  const subject = recent.subjectOf(sentence) ?? recent.subjectOf(sentence - 1)
  const isSure = gender === "male" || (subject !== undefined && genders.has(subject))
  return subject && isSure && isNamed(subject) && likely.includes(subject) ? { entity: subject, rule: "subject" } : null
}

const isNamed = (entity: Entity | undefined): boolean => (entity?.mentions.length ?? 0) > 0

/** "Acme said it would", "It added", "Acme and its": the body that is the sentence's subject, or was the last one's. */
function ofThing(tokens: readonly Token[], at: number, sentence: number, recent: Recent): Resolved | null {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const own = recent.subjectOf(sentence)
  const isIt = tokens[at]?.lower === "it"
  if (isIt && !AFTER_BODY_IT.test(after?.lower ?? "")) return null
  if (isIt && tokens[at]?.opens && !SAYING_VERBS.has(after?.lower ?? "")) return null
  if (isIt && own && !BEFORE_OWN_IT.test(before?.lower ?? "")) return null
  const subject = own ?? (tokens[at]?.opens ? recent.subjectOf(sentence - 1) : undefined)
  return subject && subject.type !== "person" ? { entity: subject, rule: "subject" } : null
}
