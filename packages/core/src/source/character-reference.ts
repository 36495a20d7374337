import { DecodingMode, HtmlEntityDecoder } from "entities/decode"

/** A character reference in a source: how many characters it takes there and what it reads as. */
export interface Reference {
  length: number
  text: string
}

let text = ""
let length = 0
const decoder = new HtmlEntityDecoder((codePoint, consumed) => {
  text += String.fromCodePoint(codePoint)
  length = consumed
})

/**
 * Reads the character reference whose ampersand stands at `at`; null where there is none.
 *
 * @param isInAttribute an attribute's value reads some names without a semicolon as they stand; text does not.
 */
export function characterReference(source: string, at: number, isInAttribute = false): Reference | null {
  text = ""
  length = 0
  decoder.startEntity(isInAttribute ? DecodingMode.Attribute : DecodingMode.Legacy)
  if (decoder.write(source, at + 1) < 0) decoder.end()
  return length > 0 ? { length, text } : null
}

/** A text with its character references resolved. */
export function resolveReferences(source: string): string {
  let resolved = ""
  let plain = 0
  for (let at = source.indexOf("&"); at >= 0; at = source.indexOf("&", Math.max(at + 1, plain))) {
    const reference = characterReference(source, at)
    if (!reference) continue
    resolved += source.slice(plain, at) + reference.text
    plain = at + reference.length
  }
  return resolved + source.slice(plain)
}
