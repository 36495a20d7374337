const TIME = String.raw`(?:(?:\s*(?:,|\||-|–|—|at|@|um|à|om|T)\s*|\s+|T)(?<hour>\d{1,2})(?::|\.|h)(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b)?)?`
const TIME_FIRST = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?\s*(?:(?<zone>UTC|GMT)|[A-Z]{2,4})?,?\s+(?:on\s+)?(?:[a-z]{3,9}day,?\s+)?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?`
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`

/** The orders in which dates come, the least ambiguous first, as sources of patterns: MONTH is put in. */
export const DATE_FORMS: readonly string[] = [
  String.raw`(?<![\d-])${YEAR}-(?<month>\d{2})-(?<day>\d{2})(?!\d)${TIME}`,
  String.raw`(?<![\d/])${YEAR}/(?<month>\d{1,2})/(?<day>\d{1,2})(?!\d)${TIME}`,
  String.raw`(?<!\d)${YEAR}年\s*(?<month>\d{1,2})月\s*(?<day>\d{1,2})日${TIME}`,
  String.raw`(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)?\d{2})(?!\d)${TIME}`,
  String.raw`(?<!\d)${DAY}[\s-]+(?:de\s+|of\s+)?(?<name>MONTH)\.?,?[\s-]+(?:de\s+)?${YEAR}${TIME}`,
  String.raw`\b${TIME_FIRST}(?:(?<name>MONTH)\.?\s+${DAY},?|(?<day>\d{1,2})\s+(?<name>MONTH),?)\s+${YEAR}`,
  String.raw`\b(?<name>MONTH)\.?\s+${DAY},?\s+${YEAR}${TIME}`,
  String.raw`(?<!\d)(?<day>\d{1,2})/(?<month>\d{1,2})/${YEAR}${TIME}`,
  String.raw`\b(?<name>MONTH)\.?\s+${DAY}(?![\d.]*\d)`,
  String.raw`(?<!\d)${DAY}\s+(?<name>MONTH)\b`,
]
