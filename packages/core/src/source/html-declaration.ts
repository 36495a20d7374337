import type { Token } from "parse5"
import { foldName } from "./html-tag.ts"

/** Where a comment's text begins and ends, and the tag itself; `from` is behind its `<!--`. */
export interface CommentRange {
  to: number
  end: number
}

/**
 * Where the comment whose text begins at `from` ends: at `-->`, at `--!>`, at once for `<!-->` and `<!--->`, or with the source.
 *
 * @param dashes the next place of `-->`, `bang` of `--!>`: the source's length where there is none.
 */
export function commentRange(source: string, from: number, dashes: number, bang: number): CommentRange {
  if (source[from] === ">") return { to: from, end: from + 1 }
  if (source.startsWith("->", from)) return { to: from, end: from + 2 }
  if (bang < dashes) return { to: bang, end: bang + 4 }
  if (dashes < source.length) return { to: dashes, end: dashes + 3 }
  // What might have begun the comment's end is no part of it.
  const open = /-(?:-!?)?$/.exec(source.slice(Math.max(from, source.length - 3)))
  return { to: source.length - (open?.[0].length ?? 0), end: source.length }
}

type Doctype = Pick<Token.DoctypeToken, "name" | "publicId" | "systemId" | "forceQuirks">

/**
 * Reads what stands between `<!doctype` and `>`.
 *
 * @param isClosed false where the source ends before the `>`.
 */
export function readDoctype(body: string, isClosed: boolean): Doctype {
  const [head, name] = /^[\t\n\f ]*([^\t\n\f ]*)[\t\n\f ]*/.exec(body) as unknown as [string, string]
  let rest = body.slice(head.length)
  let forceQuirks = !name
  const identifier = (): string | null => {
    const mark = rest[0]
    if (mark !== '"' && mark !== "'") {
      forceQuirks = true
      return null
    }
    const end = rest.indexOf(mark, 1)
    if (end < 0) forceQuirks = true
    const found = end < 0 ? rest.slice(1) : rest.slice(1, end)
    rest = end < 0 ? "" : withoutSpace(rest.slice(end + 1))
    return found
  }
  let publicId: string | null = null
  let systemId: string | null = null
  if (name && rest) {
    const keyword = rest.slice(0, 6).toLowerCase()
    rest = withoutSpace(rest.slice(6))
    if (keyword === "public") {
      publicId = identifier()
      if (publicId !== null && rest) systemId = identifier()
    } else if (keyword === "system") systemId = identifier()
    else forceQuirks = true
  }
  return { name: foldName(name) || null, publicId, systemId, forceQuirks: forceQuirks || (!isClosed && rest === "") }
}

const withoutSpace = (text: string) => text.replace(/^[\t\n\f ]+/, "")
