import { toXml } from "xast-util-to-xml"
import { x } from "xastscript"
import type { PageInput } from "./system.ts"

/** A page as those get it who read HTML alone: a dump becomes a page with a paragraph for each of its lines. */
export function pageToHtml({ bytes, form }: PageInput): string {
  const text = new TextDecoder().decode(bytes)
  if (form === "html") return text
  const lines = text.split("\n").map((line) => x("p", line))
  return `<!doctype html>${toXml(x("html", [x("body", lines)]))}`
}
