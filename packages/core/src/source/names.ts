import { unitAt } from "./unit-at.ts"

/** So many names are kept; a page has fewer. */
const SLOTS = 256

/** What is made of the names in a source: a page has few and repeats them, so most are found where the last of their form was left. */
export class Names<T> {
  readonly #make: (written: string) => T
  readonly #slots: ({ written: string; made: T } | undefined)[] = Array.from({ length: SLOTS })

  constructor(make: (written: string) => T) {
    this.#make = make
  }

  /** What is made of the name that stands in a range. */
  read(source: string, from: number, to: number): T {
    const length = to - from
    const slot = (unitAt(source, from) * 33 + unitAt(source, to - 1) * 5 + length * 17) & (SLOTS - 1)
    const known = this.#slots[slot]
    if (known && known.written.length === length && source.startsWith(known.written, from)) return known.made
    const written = source.slice(from, to)
    const made = this.#make(written)
    this.#slots[slot] = { written, made }
    return made
  }
}
