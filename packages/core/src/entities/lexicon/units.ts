/** Plural nouns without -s that reports count, as alternatives of a pattern. */
export const PLURAL_NOUNS = "people|men|women|children|police|troops|staff|fish|cattle|sheep"

/** Words in -s after a number that name no thing counted. */
export const NO_COUNTED_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades|centuries|times|dollars|euros|pounds|rupees|was|is|has|as|its|his|this|us|percent|says|gets|does|goes|others|degrees|always|perhaps|towards|versus|across|besides)$/

/** Words between a number and a noun that part them. */
export const COUNT_BREAK =
  /(?:^|\s)(?:of|in|on|at|to|by|and|or|for|from|with|was|were|is|are|as|than|that|who|which|have|has|had|be|been|but|per|years?|months?|weeks?|days?|hours?|minutes?|the|a|an|after|before|will|when|while)(?:\s|$)/

/** Names of things measured, by how they are written after a number. */
export const MEASURES: Readonly<Record<string, string>> = {
  "km": "kilometres",
  "kms": "kilometres",
  "kilometre": "kilometres",
  "kilometres": "kilometres",
  "kilometer": "kilometres",
  "kilometers": "kilometres",
  "metre": "metres",
  "metres": "metres",
  "meter": "metres",
  "meters": "metres",
  "cm": "centimetres",
  "centimetre": "centimetres",
  "centimetres": "centimetres",
  "centimeters": "centimetres",
  "mm": "millimetres",
  "millimetres": "millimetres",
  "mile": "miles",
  "miles": "miles",
  "foot": "feet",
  "feet": "feet",
  "ft": "feet",
  "inch": "inches",
  "inches": "inches",
  "yard": "yards",
  "yards": "yards",
  "sq km": "square kilometres",
  "sq kilometres": "square kilometres",
  "square km": "square kilometres",
  "square kilometres": "square kilometres",
  "square kilometers": "square kilometres",
  "square metres": "square metres",
  "square meters": "square metres",
  "sq m": "square metres",
  "square miles": "square miles",
  "sq miles": "square miles",
  "square feet": "square feet",
  "sq ft": "square feet",
  "acre": "acres",
  "acres": "acres",
  "hectare": "hectares",
  "hectares": "hectares",
  "ha": "hectares",
  "kg": "kilograms",
  "kgs": "kilograms",
  "kilo": "kilograms",
  "kilos": "kilograms",
  "kilogram": "kilograms",
  "kilograms": "kilograms",
  "tonne": "tonnes",
  "tonnes": "tonnes",
  "ton": "tons",
  "tons": "tons",
  "litre": "litres",
  "litres": "litres",
  "liters": "litres",
  "gallon": "gallons",
  "gallons": "gallons",
  "barrel": "barrels",
  "barrels": "barrels",
  "km/h": "kilometres an hour",
  "kph": "kilometres an hour",
  "kmh": "kilometres an hour",
  "kilometres an hour": "kilometres an hour",
  "kilometers per hour": "kilometres an hour",
  "kilometres per hour": "kilometres an hour",
  "km per hour": "kilometres an hour",
  "km an hour": "kilometres an hour",
  "mph": "miles an hour",
  "miles an hour": "miles an hour",
  "miles per hour": "miles an hour",
  "°c": "degrees Celsius",
  "degrees celsius": "degrees Celsius",
  "degrees centigrade": "degrees Celsius",
  "°f": "degrees Fahrenheit",
  "degrees fahrenheit": "degrees Fahrenheit",
  "mw": "megawatts",
  "megawatt": "megawatts",
  "megawatts": "megawatts",
  "gw": "gigawatts",
  "gigawatt": "gigawatts",
  "gigawatts": "gigawatts",
}

/** Words that speak of a contest. */
export const CONTEST =
  /\b(?:win|wins|won|beat|beats|beaten|lost|lose|loses|defeat|defeats|defeated|draw|drew|drawn|victory|lead|leads|led|trail|trailed|trailing|score|scores|scored|level|equalised|equalized|aggregate|match|game|set|penalties|pens|shoot-?out|goals?|thrashed|edged|overcame)\b/i

/** Two numbers as the result of a contest has them. */
export const SCORE = /(?<![\p{L}\p{N}.,\-–/])(\d{1,3})[-–](\d{1,3})(?![\p{L}\p{N}\-–/]|[.,]\d)/gu
