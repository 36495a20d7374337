import { PLURAL_NOUNS } from "../../entities/lexicon/units.ts"
import { NUMBER, SCALE } from "../../entities/lexicon/number-words.ts"

/** A number, and what multiplies it, that is no part of a word, a date, a time, a range or an amount of money. */
export const NUMBERS = new RegExp(
  `(?<![\\p{L}\\p{N}$€£¥₹#@&/]|[.,:–-]\\d*|\\p{L}[-'’])(${NUMBER}|(?:half )?an?(?= (?:dozen|hundred|thousand|million|billion)))(?:[ -](${SCALE}))?(?![\\p{L}\\p{N}%°/:]|[.,]\\d|[-–]\\d)`,
  "giu",
)

/** "Nine of the 12 charges". */
export const PART = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMBER}|dozen) (?:out )?of (?:the |its |his |her |their |those )?(?:${NUMBER}|dozen) (\\p{Ll}+s)(?!\\p{L})`,
  "giu",
)

/** A word with a capital before a number makes it part of a name. */
export const NAME = /[\p{L}.,;:] *\p{Lu}[\p{L}.’']* $|^\p{Lu}\p{L}+ $/u

/** What may open a sentence before a number: "Some 1,300 houses". */
export const OPENER =
  /^(?:\p{Lu}\p{Ll}+ )?(?:about|some|around|roughly|nearly|almost|over|only|just|than|least|to|of|the|its|all|another|those) $/iu

/** What follows the number of something else than things. */
export const UNIT =
  /^[- ](?:(?:year|month|week|day|hour|minute|second|decade|time|degree)s?|centuries|per ?cent|percentage|basis|a\.?m|p\.?m|o['’]clock)\b/i

/** What stands before a number that counts though nothing says what. */
export const LEAD =
  /\b(?:at|to|of|than|least|some|about|around|roughly|nearly|almost|over|another|further|additional|on|for|by|\p{Ll}{2,}ing|to \p{Ll}+|(?:had|has|have|was|were|is|are) \p{Ll}+ed) $/u

/** A number that is a year where nothing says what it counts. */
export const YEAR = /^(?:1[89]|20)\d\d$/

/** A noun in the plural; any noun in lower case. */
export const PLURAL = new RegExp(`^(?:${PLURAL_NOUNS}|\\p{L}{2,}(?:[^s\\W]s|ies|sses))$`, "u")
export const NOUN = /^\p{Ll}{3,}(?<!ed|ly)$/u

/** A word after a number; a word joined to it: "a 29-seat council". */
export const WORD = /^[ -](?!-)(\p{L}[\p{L}\p{N}’'-]*)/u
export const JOINED = /^-(\p{Ll}{3,})(?![\p{L}-])/u

/** What parts a number from the things it counts: "2,400 of its members". */
export const OF_THEM = /^ of (?:the|its|his|her|their|our|these|those|all) /

/** "A crowd of 4,850", "the number of strikers at 2,400", "magnitude 6.8". */
export const OF = /(?<!\p{L})(\p{Ll}{3,}) of (?:\p{Ll}+ ){0,2}$/u
export const NUMBER_OF = /\bnumber of (\p{Ll}+)\b[^.;:,]{0,40}$/u
export const LABEL = /(?:^|[ (])(magnitude|depth|intensity|grade|category|level)(?: of|:| at)? $/iu

/** What stands before an age: "a man of 34". */
export const AGED = /\b(?:an?|the) (?:\p{Ll}+ ){1,3}of $/iu

/** Nights stand for days where a stay is limited. */
export const NIGHTS = new RegExp(`(?<![\\p{L}\\d.,])(${NUMBER}) nights(?!\\p{L})`, "giu")

/** After a name, how old somebody is. */
export const AGE =
  /^(?:,| is| was|, who is|, aged?) (\d{1,3})(?=[,.;]| and | who |$)|^(?: is|,)? an? (?:\p{Ll}+ )?(\d{1,3})-year-old|^(?:,| is) an? (?:\p{L}+ ){1,5}(?:of|aged) (\d{1,3})(?![\d,]\d|\p{L}| \p{Ll}+s\b)/u

/** Times of the day. */
export const CLOCK =
  /(?<![\p{L}\d.:,])(\d{1,2})(?:[:.](\d\d))? ?(a\.?m\.?|p\.?m\.?)(?!\p{L})|(?<![\p{L}\d.:,])([01]?\d|2[0-3])[:h]([0-5]\d)(?![\d:])|(?<![\p{L}\d.:,])(0\d)\.([0-5]\d)(?![\d.]|\p{L}| ?%)/giu

/** How long a race took: hours, minutes and seconds. */
export const RACE = /(?<![\p{L}\d.:,])(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/gu

/** Results of several sets in a row. */
export const SETS = /(?<![\d.–-])\d{1,2}[-–]\d{1,2}(?: ?\(\d+\))?(?:,? \d{1,2}[-–]\d{1,2}(?: ?\(\d+\))?)+(?![\d–-])/g
