import { PHRASE_END, PHRASE_OPENER } from "../lexicon/event-words.ts"
import type { Account, Place } from "../account.ts"
import { byPlace, isInside } from "../account.ts"
import type { Identities } from "../identity/to-identities.ts"
import { coreWords, nameKey } from "../identity/name-words.ts"
import { overlap } from "../text/set-overlap.ts"

/** A thing named at a place: an identity where an entity stands there, else its telling words. */
export interface Named extends Place {
  value: string
}

/** What is named from an offset on: an entity that begins within a few words, else the words up to the end of the phrase. */
export function namedAfter(
  account: Account,
  block: number,
  from: number,
  to: number,
  identities: Identities,
): Named | null {
  const text = account.blocks[block]?.text ?? ""
  const lead = PHRASE_OPENER.exec(text.slice(from, to))?.[0].length ?? 0
  const phraseEnd = from + lead + (PHRASE_END.exec(text.slice(from + lead, to))?.index ?? to - from - lead)
  const mention = account.mentions
    .filter(
      (each) =>
        each.block === block && each.from >= from && each.from <= from + lead && isInside(each, { block, from, to }),
    )
    .sort((a, b) => b.to - a.to || byPlace(a, b))[0]
  if (mention !== undefined && mention.to >= phraseEnd - 12) {
    const id = identities.of(account.id, mention.entity.id)
    if (id !== undefined) return { block, from: mention.from, to: mention.to, value: id }
  }
  const end = Math.max(phraseEnd, mention?.to ?? 0)
  const words = coreWords(text.slice(from + lead, end))
  if (words.length === 0 || words.length > 8) return null
  return { block, from: from + lead, to: end, value: nameKey(text.slice(from + lead, end)) }
}

/** Are two named things one? The telling words of one are all in the other; identities by their names. */
export function isSameNamed(a: string, b: string, identities: Identities): boolean {
  if (a === b) return true
  const [one, other] = [a, b].map((value) => namesOf(value, identities)) as [Set<string>[], Set<string>[]]
  return one.some((words) => other.some((theirs) => overlap(words, theirs) === Math.min(words.size, theirs.size)))
}

function namesOf(value: string, identities: Identities): Set<string>[] {
  const entity = identities.entities.find(({ id }) => id === value)
  if (entity === undefined) return [new Set(coreWords(value))]
  const sets = entity.names.map(({ text }) => new Set(coreWords(text)))
  return sets.filter((words) => words.size > 1)
}
