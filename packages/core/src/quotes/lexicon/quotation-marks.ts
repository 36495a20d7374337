/** Characters that may be quotation marks, by the family they close each other in and by the way they lean, if they do. */
export const QUOTATION_MARKS: readonly (readonly [
  family: "double" | "single" | "corner" | "white-corner",
  lean: "open" | "close" | null,
  characters: string,
])[] = [
  ["double", "open", "“„‟«〝"],
  ["double", "close", "”»〞"],
  ["double", null, '"＂″'],
  ["single", "open", "‘‚‛‹"],
  ["single", "close", "’›"],
  ["single", null, "'`´＇"],
  ["corner", "open", "「"],
  ["corner", "close", "」"],
  ["white-corner", "open", "『"],
  ["white-corner", "close", "』"],
]

/** Quotation marks of every kind, as the inside of a character class. */
export const MARK_CLASS = "“”„‟«»〝〞\"＂″‘’‚‛‹›'`´＇「」『』"
