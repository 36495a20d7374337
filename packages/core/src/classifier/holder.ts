import type { ElementNode } from "../source/tree.ts"
import type { NameOdds, OddsSum } from "./odds.ts"

/** Elements that it matters to be within, a bit each. */
export const WITHIN: Readonly<Record<string, number>> = {
  article: 1,
  main: 1 << 1,
  nav: 1 << 2,
  aside: 1 << 3,
  footer: 1 << 4,
  header: 1 << 5,
  form: 1 << 6,
  button: 1 << 6,
  figure: 1 << 7,
  ul: 1 << 8,
  table: 1 << 9,
  blockquote: 1 << 10,
  figcaption: 1 << 11,
}

/** Each step outwards counts for less by this. */
const FADING = 0.8
const NO_ODDS: OddsSum = { sum: 0, lowest: 0, highest: 0 }

/** An element that holds blocks, directly or further in. A class for the reason that `source/html-token.ts` gives. */
export class Holder {
  readonly element: ElementNode
  /** Of the element around it; null at the root. */
  readonly outer: Holder | null
  readonly index: number
  readonly depth: number
  /** Sums over the shown blocks in it. */
  length = 0
  prose = 0
  links = 0
  blocks = 0
  /** Indexes of the first and the last of them; Infinity and -1 without any. */
  first = Infinity
  last = -1
  /** Bits of `WITHIN` for it and the elements around it. */
  readonly within: number
  readonly #odds: NameOdds
  #own: OddsSum | null = null
  #around: OddsSum | null = null
  #path: OddsSum | null = null

  /** @param odds what an element's names say of the blocks in it: of many elements nobody asks. */
  constructor(element: ElementNode, outer: Holder | null, index: number, odds: NameOdds) {
    this.element = element
    this.outer = outer
    this.index = index
    this.depth = outer ? outer.depth + 1 : 0
    this.within = (outer?.within ?? 0) | (WITHIN[element.tagName] ?? 0)
    this.#odds = odds
  }

  /** As that of an element which holds a block itself. */
  get own(): OddsSum {
    return (this.#own ??= this.#odds.own(this.element))
  }

  get around(): OddsSum {
    return (this.#around ??= this.#odds.around(this.element))
  }

  /** Of all elements around a block in it, itself included; those further out count less. */
  get path(): OddsSum {
    if (this.#path) return this.#path
    const { sum, lowest, highest } = this.outer?.path ?? NO_ODDS
    const { around } = this
    return (this.#path = {
      sum: sum * FADING + around.sum,
      lowest: Math.min(lowest, around.lowest),
      highest: Math.max(highest, around.highest),
    })
  }
}
