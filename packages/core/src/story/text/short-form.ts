import { isContent } from "./is-content.ts"

/** Is one word the other's beginning, cut short by four letters or more ("info", "information")? */
export function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const isCut = short.length >= 3 && short.length <= 5 && long.length >= short.length + 4
  return isCut && long.startsWith(short) && isContent(short)
}
