import type { Page } from "./block.ts"

const MEMORY = Symbol("memory")

/**
 * Makes a function that works out what it gives once a page.
 *
 * What it gives stands on the page itself, and on no copy of it. A WeakMap would do the same, but as long as both are young
 * a garbage collector keeps what it leads to alive, which is the whole tree.
 */
export function oncePerPage<T>(make: (page: Page) => T): (page: Page) => T {
  return (page: Page & { [MEMORY]?: Map<unknown, unknown> }) => {
    let memory = page[MEMORY]
    if (!memory) Object.defineProperty(page, MEMORY, { value: (memory = new Map()) })
    let found = memory.get(make) as T | undefined
    if (found === undefined) memory.set(make, (found = make(page)))
    return found
  }
}
