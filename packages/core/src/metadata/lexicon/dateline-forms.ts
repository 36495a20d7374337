const PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}.'’-]*(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|al|el|of|upon|am)){0,3})(?:[,/] ?(?<region>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}))?`
const AGENCY = String.raw`[([](?<agency>[\p{L}][\p{L}\d .&/'-]{1,30})[)\]]`
const DATE = String.raw`,? ?(?<date>[\p{L}]{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2}(?:st|nd|rd|th)? [\p{L}]{3,9}\.?(?:,? \d{4})?)`

/** How place, date and agency stand at the head of a text. */
export const DATELINE_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^${PLACE}(?:${DATE})?,? ?${AGENCY} ?(?:[—–:-]|\.)? ?(?=["“'‘]?[\p{Lu}\d])`, "u"),
  new RegExp(String.raw`^${PLACE}${DATE} ?(?:[—–:-]|\.) ?(?=["“'‘]?[\p{Lu}\d])`, "u"),
  new RegExp(String.raw`^${PLACE} ?(?:[—–]|--| - ) ?(?=["“'‘]?[\p{Lu}\d])`, "u"),
  new RegExp(String.raw`^${PLACE}: (?=["“'‘]?[\p{Lu}\d])`, "u"),
]
