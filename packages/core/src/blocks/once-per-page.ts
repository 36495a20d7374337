import type { Page } from "./block.ts"

const MEMORY = Symbol("memory")
/** Each such function has a place in a page's memory. */
let slots = 0

/**
 * Makes a function that works out what it gives once a page.
 *
 * What it gives stands on the page itself, and on no copy of it. A WeakMap would do the same, but as long as both are young
 * a garbage collector keeps what it leads to alive, which is the whole tree.
 */
export function oncePerPage<T>(make: (page: Page) => T): (page: Page) => T {
  const slot = slots++
  return (page: Page & { [MEMORY]?: unknown[] }) => {
    let memory = page[MEMORY]
    if (!memory) Object.defineProperty(page, MEMORY, { value: (memory = []) })
    const found = memory[slot]
    return (found === undefined ? (memory[slot] = make(page)) : found) as T
  }
}
