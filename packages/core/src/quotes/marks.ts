/** Marks of one family close each other: printed and typed forms mix within one quotation. */
export type MarkFamily = "double" | "single" | "corner" | "white-corner"

/** Which way a mark leans by its shape. Straight marks lean neither way; guillemets and low marks are read by their company. */
type Lean = "open" | "close" | null

const leaning = (family: MarkFamily, lean: Lean, characters: string): [string, { family: MarkFamily; lean: Lean }][] =>
  characters.split("").map((character) => [character, { family, lean }])

/** Every character that may be a quotation mark (Unicode's Quotation_Mark property, less the book-title brackets). */
export const MARKS: ReadonlyMap<string, { family: MarkFamily; lean: Lean }> = new Map([
  ...leaning("double", "open", "“„‟«〝"),
  ...leaning("double", "close", "”»〞"),
  ...leaning("double", null, '"＂″'),
  ...leaning("single", "open", "‘‚‛‹"),
  ...leaning("single", "close", "’›"),
  ...leaning("single", null, "'`´＇"),
  ...leaning("corner", "open", "「"),
  ...leaning("corner", "close", "」"),
  ...leaning("white-corner", "open", "『"),
  ...leaning("white-corner", "close", "』"),
])

/** Quotation marks of every kind, as the inside of a character class. */
export const MARK_CLASS = "“”„‟«»〝〞\"＂″‘’‚‛‹›'`´＇「」『』"
