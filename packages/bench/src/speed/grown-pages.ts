import { toXml } from "xast-util-to-xml"
import { x } from "xastscript"
import type { GoldPage } from "../pages/read-pages.ts"

/** The sizes that pages are grown to, in bytes. */
export const SIZES = [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7] as const

/** A page made as large as wanted: of articles' paragraphs alone, or of whole pages' bodies one after another. */
export const GROWTHS = ["paragraphs", "bodies"] as const
export type Growth = (typeof GROWTHS)[number]

/**
 * A page of at least so many bytes, made of what the pages hold, again and again. Null where one body is already larger.
 * Paragraphs that come again have their words turned round, so that none is the duplicate of another.
 */
export function grownPage(pages: readonly GoldPage[], growth: Growth, size: number): Uint8Array | null {
  const pieces = growth === "bodies" ? bodies(pages) : paragraphs(pages)
  const taken: string[] = []
  for (let index = 0, length = 0; length < size; index++) {
    const piece = pieces[index % pieces.length] as string
    const turn = Math.floor(index / pieces.length)
    const text = growth === "bodies" ? piece : toXml(x("p", turned(piece, turn)))
    taken.push(text)
    length += Buffer.byteLength(text)
  }
  if (growth === "bodies" && taken.length < 2) return null
  return new TextEncoder().encode(`<!doctype html><title>A page</title><body>${taken.join("")}`)
}

const paragraphs = (pages: readonly GoldPage[]) =>
  pages.flatMap(({ gold }) => gold.text?.split(/\n+/) ?? []).filter((text) => text.trim() !== "")

function turned(text: string, by: number): string {
  const words = text.split(" ")
  const from = by % words.length
  return [...words.slice(from), ...words.slice(0, from)].join(" ")
}

const bodies = (pages: readonly GoldPage[]) =>
  pages.map(({ read }) => new TextDecoder().decode(read()).replace(/^[\s\S]*?<body\b[^>]*>|<\/body\b[\s\S]*$/gi, ""))
