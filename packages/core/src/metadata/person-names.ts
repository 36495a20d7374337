import { inTitleCase } from "./in-title-case.ts"
import {
  AFTER_BYLINE,
  AFTER_NAME,
  ASIDE,
  BYLINE_OPENER,
  BYLINE_PLACE,
  NAMES_SEPARATOR,
  NEWSROOM,
  NOBODY,
} from "./lexicon/byline-words.ts"

/** Names set in capitals are written as names from this length on; shorter ones are initials. */
const SHORTEST_IN_CAPITALS = 6
/** A name has no more words, and no more characters. */
const MOST_WORDS = 5
const LONGEST = 60
/** A list of names is no longer. */
const LONGEST_VALUE = 1000
/**
 * The names in a value that is known to name who wrote: without "By", job, place, address or degree. Names of newsrooms and
 * agencies are left out where people are named beside them, and stay where they are all there is.
 */
export function personNames(value: string): string[] {
  const plain = value
    .slice(0, LONGEST_VALUE)
    .replace(/<[^>]*>/g, " ")
    .replace(/\([^()]*\)|\[[^\]]*\]|[^\s()]+@[^\s()]+\.\w+|https?:\S+|(?:^|\s)@\w+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(BYLINE_OPENER, "")
  const groups = plain.split(NAMES_SEPARATOR).map((group) =>
    group
      .split(/\s*,\s*/)
      .map((part, index) =>
        withoutRest(part.replace(BYLINE_OPENER, ""), index > 0).replace(/^[\s,.:*"“„|–-]+|[\s,:*"”|–-]+$/g, ""),
      )
      .filter((part, index) => part.length > 1 && !NOBODY.test(part) && (index === 0 || !AFTER_NAME.test(part))),
  )
  const people = groups.flatMap(([first, ...rest]) =>
    [first, ...rest.filter((part) => isName(part) && !isAside(part, first))].filter(
      (part) => part !== undefined && isShort(part) && !NEWSROOM.test(part),
    ),
  ) as string[]
  const chosen = people.length > 0 ? people : groups.flat().slice(0, 1).filter(isShort)
  return [...new Set(chosen.map((name) => inTitleCase(name, SHORTEST_IN_CAPITALS)))]
}

/** A name without what runs on after it; a newsroom's name, and a job after the name, may hold such words themselves. */
function withoutRest(part: string, isLater: boolean): string {
  const isJob = NEWSROOM.test(part)
  const name = isLater && isJob ? part : part.replace(AFTER_BYLINE, "")
  return isJob ? name : name.replace(ASIDE, "")
}

/** What follows a name after a comma and is a place, or a newsroom set in capitals. */
function isAside(part: string, name = ""): boolean {
  return BYLINE_PLACE.test(part) || (part === part.toUpperCase() && name !== name.toUpperCase() && /\p{Lu}/u.test(part))
}

function isShort(part: string): boolean {
  return part.length <= LONGEST && part.split(" ").length <= MOST_WORDS && /\p{L}/u.test(part)
}

/** Reads like a person's name: at least two words in capitals, or the script has none. One word after a comma is a place. */
export function isName(part: string): boolean {
  if (!isShort(part) || /\d|[!?:]/.test(part)) return false
  if (/\p{Lo}/u.test(part)) return true
  const words = part.split(" ")
  return (
    words.length > 1 &&
    /^\p{Lu}/u.test(part) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length / 2
  )
}
