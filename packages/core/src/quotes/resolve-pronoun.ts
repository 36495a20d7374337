import { joinedBefore, namedAfter, namedBefore, type Place } from "./discourse.ts"
import { salientPersons } from "./salient-persons.ts"
import { BODY_PRONOUN, PLURAL_PRONOUN, PRONOUN_GENDERS } from "../entities/lexicon/gendered-words.ts"
import { lastSpeaker, type Speaker, type Speakers } from "./speakers.ts"

/** Whom a pronoun outside quotation marks stands for. "I" and "we" are the writer, whom no mention names. */
export function resolvePronoun(pronoun: string, speakers: Speakers, place: Place, sentence: number): Speaker {
  const { discourse, last } = speakers
  if (PLURAL_PRONOUN.test(pronoun) && Array.isArray(last)) return last
  const pair = PLURAL_PRONOUN.test(pronoun) ? joinedBefore(discourse, place, PERSONS, sentence - 2) : null
  if (pair) return pair.map(({ id }) => id)
  if (BODY_PRONOUN.test(pronoun)) return namedBefore(discourse, place, ORGANIZATIONS)[0]?.id ?? null
  const gender = PRONOUN_GENDERS[pronoun]
  if (!gender) return null
  const candidates = salientPersons(discourse, place, sentence, lastSpeaker(speakers))
  const likely = candidates.filter((candidate) => (candidate.gender ?? gender) === gender)
  // Most people whom news leaves without a tell-tale name or title are men: "she" prefers a woman known to be one.
  const [first] = likely
  const known =
    gender === "female" && first?.entity
      ? likely.slice(0, NEAREST).find((one) => one.gender && one.weight > first.weight / CLOSE)
      : undefined
  if (!first) return namedAfter(discourse, place, gender)
  return (known ?? first).id
}

/** How many candidates count as near, and how much less prominent the second may be. */
const NEAREST = 2
const CLOSE = 2.6
const PERSONS = new Set(["person"] as const)
const ORGANIZATIONS = new Set(["organization"] as const)
