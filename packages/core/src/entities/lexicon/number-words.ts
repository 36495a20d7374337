/** The numbers below twenty, from zero. */
export const SMALL_NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )

/** The tens from twenty. */
export const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")

const BELOW_TWENTY = SMALL_NUMBERS.slice(1).toReversed().join("|")
const BELOW_HUNDRED = `(?:(?:${TENS.join("|")})(?:[- ](?:${SMALL_NUMBERS.slice(1, 10).join("|")}))?|${BELOW_TWENTY})`

/** A number in digits or in words below a thousand, as the source of a pattern. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[½¼¾]?|[½¼¾]|(?:an?|${BELOW_HUNDRED}) hundred and ${BELOW_HUNDRED}|${BELOW_HUNDRED})`

/** Fractions in one sign, by fourths from one. */
export const FOURTHS = "¼½¾"

/** What multiplies a number, and by which power of ten. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  m: 6,
  mn: 6,
  mln: 6,
  mil: 6,
  crore: 7,
  crores: 7,
  cr: 7,
  billion: 9,
  bn: 9,
  bil: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
  // Of a currency's smaller unit.
  hundredth: -2,
}

/** What may multiply it: million, crore. */
export const SCALE = "(?:hundred|thousand|lakhs?|million|crores?|billion|trillion|dozen)"

/** What multiplies it where an amount of money leaves no doubt: 5m, 3bn. */
export const SHORT_SCALE = "(?:mn|mln|mil|bn|bil|tn|trn|cr|[kmbKMB]|BN)"
