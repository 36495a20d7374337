import { namedBefore, type Place, salientPersons } from "./discourse.ts"
import type { Gender } from "./name-gender.ts"
import { lastSpeaker, type Speaker, type Speakers } from "./speakers.ts"

const GENDERS: Readonly<Record<string, Gender>> = { he: "male", his: "male", she: "female", her: "female" }

/** Whom a pronoun outside quotation marks stands for. "I" and "we" are the writer, whom no mention names. */
export function resolvePronoun(pronoun: string, speakers: Speakers, place: Place, sentence: number): Speaker {
  const { discourse, last } = speakers
  if (/^(?:they|their)$/.test(pronoun) && Array.isArray(last)) return last
  if (/^(?:they|their|it|its)$/.test(pronoun)) return namedBefore(discourse, place, ORGANIZATIONS)[0]?.id ?? null
  const gender = GENDERS[pronoun]
  if (!gender) return null
  const candidates = salientPersons(discourse, place, sentence, lastSpeaker(speakers))
  return candidates.find(({ id }) => (discourse.genders.get(id) ?? gender) === gender)?.id ?? null
}

const ORGANIZATIONS = new Set(["organization"] as const)
