import { BEFORE_YEAR, ENGLISH_MONTH } from "./calendar-words.ts"

const START = "(?<![\\p{L}\\p{N}])"
const END = "(?![\\p{L}\\p{N}])"
const YEAR = "(?:19|20)\\d{2}"

/** 2025-10-31: year, month, day. */
export const ISO_DATE = new RegExp(`${START}(${YEAR})-(\\d{2})-(\\d{2})(?!\\d)`, "gu")

/** 31 October 2025, the 31st of October: day, month, year. */
export const DAY_FIRST = new RegExp(
  `${START}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${ENGLISH_MONTH})(?:,?[\\s-]+(${YEAR}))?${END}`,
  "gu",
)

/** October 31, 2025: month, day, year. */
export const MONTH_FIRST = new RegExp(
  `${START}(${ENGLISH_MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(${YEAR}))?${END}(?![:.]\\d)`,
  "gu",
)

/** October 2025: month, year. */
export const MONTH_YEAR = new RegExp(`${START}(${ENGLISH_MONTH})(?:,?\\s+of)?,?\\s+(${YEAR})${END}`, "gu")

/** 31.10.2025: day, month, year. */
export const DOTTED = new RegExp(`${START}(\\d{1,2})\\.(\\d{1,2})\\.(${YEAR}|\\d{2})${END}(?!\\.\\d)`, "gu")

/** 31/10/2025 or 10/31/2025. */
export const SLASHED = new RegExp(`${START}(\\d{1,2})/(\\d{1,2})/(${YEAR})${END}`, "gu")

/** A year after a word that makes it one. */
export const YEAR_ALONE = new RegExp(`(?<=(?:^|[\\s(])(?:${BEFORE_YEAR})[\\s-])(${YEAR})${END}(?![-–]\\d|,\\d)`, "giu")
