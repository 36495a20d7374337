/** Measures, their first unit and what each name is of it; amounts of one measure are compared in that unit. */
export const MEASURES: readonly (readonly [measure: string, names: string, factor: number])[] = [
  ["speed", "km/h|kmh|kph|kmph|kilometres an hour|kilometers an hour|kilometres per hour|kilometers per hour", 1],
  ["speed", "mph|miles an hour|miles per hour", 1.609],
  ["speed", "knots", 1.852],
  ["length", "millimetres?|millimeters?|mm", 0.001],
  ["length", "centimetres?|centimeters?|cm", 0.01],
  ["length", "inches|inch", 0.0254],
  ["length", "feet|foot|ft", 0.3048],
  ["length", "yards?", 0.9144],
  ["length", "kilometres?|kilometers?|kms?", 1000],
  ["length", "metres?|meters?|m", 1],
  ["length", "miles?", 1609],
  ["area", "hectares?|ha", 1],
  ["area", "acres?", 0.4047],
  ["area", "square kilometres?|square kilometers?|sq km", 100],
  ["area", "square miles?", 259],
  ["weight", "kilograms?|kilos?|kg", 1],
  ["weight", "tonnes?|metric tons?|tons?", 1000],
  ["weight", "pounds?|lbs?", 0.4536],
  ["power", "megawatts?|MW", 1],
  ["power", "gigawatts?|GW", 1000],
  ["points", "basis points?|bps", 0.01],
  ["points", "percentage points?", 1],
]

/** Nouns for people: reports count the same ones as passengers here and as people there. */
export const PEOPLE_WORDS =
  "people person man men woman women child children civilian resident inhabitant villager citizen individual victim life soul passenger traveller traveler tourist guest visitor spectator fan supporter worker employee staff student pupil detainee prisoner captive hostage fisherman fishermen soldier troop officer patient survivor family evacuee refugee migrant member lawmaker deputy delegate protester demonstrator other casualty fatality death attendee detaine"

/** Endings of stems that mostly name people: steward, firefighter, protestant. */
export const PERSONAL = /^\p{Ll}{2,}(?:ard|[^u]er|[^o]or|ist|ian|eer|ee|ant|mat|man|men)$/u

/** Nouns that reports put for each other where they count buildings. */
export const HOME_WORDS = "home house household customer connection dwelling property building family"
