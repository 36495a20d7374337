import { plainWords } from "./plain-words.ts"

/** What the places that give a headline say, each without the outlet's name; null: it says nothing. */
export interface Titles {
  /** The heading that the page prints. */
  printed: string | null
  openGraph: string | null
  jsonLd: string | null
  /** The `<title>`. */
  document: string | null
}

/** A headline that stands for a longer one has at least so many characters. */
const SHORTEST = 12

const DIVIDED_BEFORE = /\s[|–—›»-]\s+$/
const DIVIDED_AFTER = /^\s+[|–—›»-]\s/

/**
 * The headline by agreement. The printed one is the article's, but for its kicker: it goes where Open Graph leaves it out, and
 * is added where Open Graph and JSON-LD both have it. Without a printed one, the shortest that another one begins with.
 */
export function chooseTitle({ printed, openGraph, jsonLd, document }: Titles): string | null {
  const said = [jsonLd, openGraph, document].filter((title) => title !== null)
  if (printed === null) {
    const begun = said.filter((title) => said.some((other) => other !== title && isHead(title, other)))
    return begun.toSorted((a, b) => a.length - b.length)[0] ?? said[0] ?? null
  }
  if (openGraph === null) return printed
  const [own, og, data] = [plainWords(printed), plainWords(openGraph), plainWords(jsonLd ?? "")]
  // A kicker in a box of its own has no mark after it.
  if (own === og) return openGraph.includes(": ") && !printed.includes(":") ? openGraph : printed
  // Kicker and headline without a space between them.
  if (own.replaceAll(" ", "") === og.replaceAll(" ", "")) return openGraph
  if (og.length >= SHORTEST && own.endsWith(og)) return openGraph
  if (og !== data) return printed
  // A bar or a dash divides the outlet or a section from the headline, a colon its kicker.
  if (og.endsWith(own)) return DIVIDED_BEFORE.test(openGraph.slice(0, -printed.length)) ? printed : openGraph
  if (og !== plainWords(document ?? "")) return printed
  if (isHead(own, og)) return DIVIDED_AFTER.test(openGraph.slice(printed.length)) ? printed : openGraph
  return isHead(openGraph, printed) && DIVIDED_AFTER.test(printed.slice(openGraph.length)) ? openGraph : printed
}

function isHead(title: string, of: string): boolean {
  const plain = plainWords(title)
  return plain.length >= SHORTEST && plainWords(of).startsWith(plain)
}
