import { BLOCK_NAMES, INLINE_NAMES } from "./lexicon/element-names.ts"

/** Elements that begin and end a block of text, wherever they stand. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(BLOCK_NAMES)

/** Names that make `<name …>` a tag in a text that is no page. */
export const ELEMENTS: ReadonlySet<string> = new Set([...BLOCK_NAMES, ...INLINE_NAMES])
