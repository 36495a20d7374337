/** A text with composed characters and each run of white space as one space; empty for what is not there. */
export function normalize(text: string | null | undefined): string {
  return (text ?? "").normalize("NFC").replace(/\s+/gu, " ").trim()
}

/** A text without any white space: two sentences that a page runs together are the same with and without a space. */
export const withoutSpace = (text: string | null | undefined): string => normalize(text).replaceAll(" ", "")
