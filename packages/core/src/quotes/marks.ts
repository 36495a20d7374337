import { QUOTATION_MARKS } from "./lexicon/quotation-marks.ts"

/** Marks of one family close each other: printed and typed forms mix within one quotation. */
export type MarkFamily = "double" | "single" | "corner" | "white-corner"

/** Which way a mark leans by its shape. Straight marks lean neither way; guillemets and low marks are read by their company. */
type Lean = "open" | "close" | null

/** Every character that may be a quotation mark (Unicode's Quotation_Mark property, less the book-title brackets). */
export const MARKS: ReadonlyMap<string, { family: MarkFamily; lean: Lean }> = new Map(
  QUOTATION_MARKS.flatMap(([family, lean, characters]) =>
    characters.split("").map((character) => [character, { family, lean }] as const),
  ),
)
