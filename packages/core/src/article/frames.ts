import { elements, type RootNode } from "../source/tree.ts"

/** So many frames are named. */
const MOST = 3
/** A frame that is narrower or lower, in pixels, shows nobody anything. */
const SMALLEST = 50

/** The addresses, as the page writes them, of what a page shows in frames that are large enough to read. */
export function framed(tree: RootNode): string[] {
  const found: string[] = []
  for (const { tagName, attributes } of elements(tree)) {
    const { src = "", width = "", height = "", hidden, style = "" } = attributes
    if ((tagName !== "frame" && tagName !== "iframe") || src === "" || /^(?:about|javascript|data):/i.test(src))
      continue
    const isSmall = [width, height].some(
      (size) => /^\d/.test(size) && !size.endsWith("%") && Number.parseInt(size) < SMALLEST,
    )
    if (!isSmall && hidden === undefined && !/display\s*:\s*none/i.test(style)) found.push(src)
  }
  return found.slice(0, MOST)
}
