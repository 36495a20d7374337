import type { ElementNode } from "../source/tree.ts"

/** Asks of elements what their class and id say. A page repeats its classes: each is asked about once, for an id goes with one element. */
export function askedOnce(ask: (names: string) => boolean): (element: ElementNode) => boolean {
  const known = new Map<string, boolean>()
  return (element) => {
    const own = element.attribute("class") ?? ""
    const id = element.attribute("id")
    if (id !== undefined) return ask(`${own} ${id}`)
    let said = known.get(own)
    if (said === undefined) known.set(own, (said = ask(`${own} `)))
    return said
  }
}
