import type { Span } from "@corpus/core/schema"

/** Words and marks as running text, with where each word is: marks close up as they do in print. */
export function detokenize(words: readonly string[]): { text: string; spans: Span[] } {
  let text = ""
  let isOpen = false
  const spans = words.map((word, index) => {
    const before = words[index - 1] ?? ""
    const isJoined =
      text === "" ||
      /^(?:[.,;:!?)\]%…]|n['’]t|['’](?:s|S|ll|re|ve|d|m)?|-LRB-)$/.test(word) ||
      /^[([$£€#@“‘]$/.test(before) ||
      (word === "-" && /\w$/.test(before) && /^\w/.test(words[index + 1] ?? "")) ||
      (before === "-" && /^\w/.test(word) && /\w$/.test(words[index - 2] ?? "")) ||
      (/^(?:s|t|re|ve|ll)$/.test(word) && /^['’]$/.test(before)) ||
      (/^\p{Lu}$/u.test(word) && before === "." && /^\p{Lu}$/u.test(words[index - 2] ?? "")) ||
      (word === "”" && text !== "") ||
      (before === '"' && isOpen) ||
      (word === '"' && isOpen)
    if (word === '"') isOpen = !isOpen
    if (!isJoined) text += " "
    const start = text.length
    text += word
    return { start, end: text.length }
  })
  return { text, spans }
}
