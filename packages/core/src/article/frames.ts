import { elements, type RootNode } from "../source/tree.ts"

/** So many frames are named. */
const MOST = 3
/** A frame that is narrower or lower, in pixels, shows nobody anything. */
const SMALLEST = 50

/** The addresses, as the page writes them, of what a page shows in frames that are large enough to read. */
export function framed(tree: RootNode): string[] {
  const found: string[] = []
  for (const element of elements(tree)) {
    if (element.tagName !== "frame" && element.tagName !== "iframe") continue
    const src = element.attribute("src") ?? ""
    if (src === "" || /^(?:about|javascript|data):/i.test(src)) continue
    const isSmall = ["width", "height"].some((side) => {
      const size = element.attribute(side) ?? ""
      return /^\d/.test(size) && !size.endsWith("%") && Number.parseInt(size) < SMALLEST
    })
    const isHidden =
      element.attribute("hidden") !== undefined || /display\s*:\s*none/i.test(element.attribute("style") ?? "")
    if (!isSmall && !isHidden) found.push(src)
  }
  return found.slice(0, MOST)
}
