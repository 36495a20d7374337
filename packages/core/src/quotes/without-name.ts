import { denotesPerson } from "../entities/references/denotes-person.ts"
import { genderOfTitle } from "../entities/references/gender.ts"
import type { Entity } from "../schema/entity.ts"
import { type NamePlace, WINDOW } from "./discourse.ts"
import type { Frame } from "./frame.ts"
import { DELEGATE_NOUN } from "./lexicon/description-nouns.ts"
import { isNameLike } from "./name-like.ts"
import { isPreposition } from "./noun-phrase.ts"
import { phraseAfter } from "./phrase-after.ts"
import type { Token } from "./tokens.ts"

/** "An economist at a large bank": somebody without a name, at the head of a sentence or as the subject of a cue. */
export function unnamedAt(
  frame: Frame,
  at: number,
  subjectStarts: ReadonlySet<number | undefined>,
): Pick<NamePlace, "body" | "gender"> | null {
  const { tokens, starts } = frame
  const first = tokens[at] as Token
  if (first.kind !== "word" || !/^(?:an?|one|another)$/.test(first.lower)) return null
  const isHead = starts[first.sentence] === at || subjectStarts.has(at)
  const phrase = isHead ? phraseAfter(frame, at) : null
  if (!phrase || (tokens[phrase.to]?.text === "," && isNameLike(tokens[phrase.to + 1]))) return null
  if (isNamedLater(frame, phrase.to)) return null
  const words = tokens.slice(at, phrase.to)
  if (words.some(({ name }) => name?.entity.type === "person")) return null
  const stop = words.findIndex((token) => isPreposition(token))
  const noun = words.slice(0, stop < 0 ? undefined : stop).at(-1)
  if (!noun || !(denotesPerson(noun.lower) || DELEGATE_NOUN.test(noun.lower))) return null
  const body = words.find(({ name }) => name?.entity.type === "organization")?.name?.entity.id
  return { body: (DELEGATE_NOUN.test(noun.lower) && body) || null, gender: genderOfTitle(noun.lower) }
}

/** "The coach" at the head of a sentence: who was named last of those with that title. */
export function titledAt(frame: Frame, at: number, names: readonly NamePlace[]): Entity | null {
  const { tokens, starts } = frame
  const first = tokens[at] as Token
  const noun = tokens[at + 1]
  if (first.lower !== "the" || starts[first.sentence] !== at || noun?.kind !== "word" || !denotesPerson(noun.lower))
    return null
  for (let place = names.length - 1; place >= 0 && place >= names.length - WINDOW; place--) {
    const { entity } = names[place] as NamePlace
    if (entity?.roles.some(({ title }) => title?.toLowerCase().split(" ").includes(noun.lower))) return entity
  }
  return null
}

/** "A driver who saw it, Ana Lima, …": a name between commas further on in the sentence. */
function isNamedLater({ tokens }: Frame, from: number): boolean {
  for (let at = from; at < from + 25 && tokens[at]?.sentence === tokens[from]?.sentence; at++)
    if (tokens[at]?.name?.entity.type === "person" && tokens[at - 1]?.text === "," && tokens[at + 1]?.text === ",")
      return true
  return false
}
