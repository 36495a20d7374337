const TIME = String.raw`(?:(?:\s*(?:,|\||-|–|—|•|·|at|@|um|à|a las|às|om|kl\.?|klo|alle|ore|saat|в|T)\s*|\s+|T)(?:(?<early>오전|오후|上午|下午|午前|午後)\s*)?(?<hour>\d{1,2})(?::|\.|h|時|时|시\s?)(?<minute>\d{2})(?::\d{2}(?:[.:]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?\s*(?<zone>Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b)?)?`
const TIME_FIRST = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?\s*(?:(?<zone>UTC|GMT)|[A-Z]{2,4})?,?\s+(?:on\s+)?(?:[a-z]{3,9}day,?\s+)?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er|ª)?`
/** The Thai calendar counts 543 years more. */
const YEAR = String.raw`(?<year>(?:19|20|25)\d{2})(?!\d)`
const NAME = String.raw`(?<name>MONTH)(?![\p{L}\p{M}])\.?(?:\s*/\s*[\p{L}\p{M}]+)?`
const START = String.raw`(?<![\p{L}\p{M}\d])`
/** A word or two before a day: spares most words the comparison with every month. */
const WORDS = START + String.raw`(?=\p{L}[\p{L}\p{M}.]{1,14}(?:\s[\p{L}\p{M}]{4,6})?(?:\s*\/\s*[\p{L}\p{M}]+)?\s+\d)`

/** The orders in which dates come, the least ambiguous first, as sources of patterns: MONTH is put in. */
export const DATE_FORMS: readonly string[] = [
  String.raw`(?<![\d-])${YEAR}-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])${TIME}`,
  String.raw`(?<![\d/])${YEAR}/(?<month>\d{1,2})/(?<day>\d{1,2})(?!\d)${TIME}`,
  String.raw`(?<!\d)${YEAR}\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]${TIME}`,
  String.raw`(?<era>令和|平成|昭和|民[國国])\s?(?<year>\d{1,3}|元)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`,
  String.raw`(?<![\d.])${YEAR}\.\s?(?<month>\d{1,2})\.\s?(?<day>\d{1,2})\.?(?!\d)${TIME}`,
  String.raw`(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)?\d{2})(?![\d])${TIME}`,
  String.raw`(?<!\d)${DAY}(?:[\s/-]+|(?<=\.))(?:de\s+|of\s+|d['’]|ב)?${NAME},?[\s/-]*(?:de\s+|del\s+|พ\.ศ\.\s*)?${YEAR}(?:\s*(?:г\.|року|р\.))?${TIME}`,
  String.raw`(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:,|\s+năm)\s+${YEAR}${TIME}`,
  String.raw`${START}${TIME_FIRST}(?:${NAME}\s+${DAY},?|(?<day>\d{1,2})\s+${NAME},?)\s+${YEAR}`,
  String.raw`${WORDS}${NAME}\s+${DAY},?\s+(?:del?\s+)?${YEAR}${TIME}`,
  String.raw`${WORDS}${NAME}\s+${DAY}\s+(?<hour>\d{2}):(?<minute>\d{2}):\d{2}\s+(?:[A-Z]{3,4}\s+)?${YEAR}`,
  String.raw`(?<!\d)${YEAR}\.\s+gada\s+${DAY}\s+${NAME}`,
  String.raw`(?<!\d)${YEAR}[.,]?\s+(?:m\.\s+)?${NAME}\s+(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<![\d/.-])(?<day>\d{1,2})(?<slash>[/-])(?<month>\d{1,2})\k<slash>${YEAR}${TIME}`,
  String.raw`(?<![\d/])(?<day>\d{2})(?<slash>/)(?<month>\d{2})/(?<year>\d{2})(?![\d/])${TIME}`,
  String.raw`^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=T|$)(?:T(?<hour>\d{2}):?(?<minute>\d{2})(?::?\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?`,
  String.raw`${WORDS}${NAME}\s+${DAY}(?![\d.]*\d)`,
  String.raw`(?<!\d)${DAY}\s+${NAME}`,
]
