const SEPARATOR = /\s*[|｜ǀ⋆：]\s*|\s+(?:[–—·•»«:<>~-]|::|\|\||>>)\s+/

/** A longer text is no title, and is left as it is. */
const LONGEST = 500

/**
 * A headline without the outlet's name that pages put before or after it. Where nobody names the outlet, a short last part
 * is taken for it.
 */
export function withoutOutlet(
  title: string | null,
  publisher: string | null,
  url: string | null = null,
): string | null {
  if (!title || title.length > LONGEST) return title || null
  const host = bare(/^\w+:\/\/(?:www\.)?([^/]*)/.exec(url ?? "")?.[1] ?? "")
  const outlet = bare(publisher ?? "")
  const isOutlet = (part: string) => {
    const plain = bare(part)
    if (plain.length < 2) return false
    return (
      (outlet !== "" && (outlet.includes(plain) || plain.includes(outlet))) ||
      (plain.length > 2 && host.includes(plain))
    )
  }
  let rest = title
  for (let parts = split(rest); parts.length > 1; parts = split(rest)) {
    const last = parts.at(-1) as Part
    const isUnnamed =
      outlet === "" && rest === title && last.text.split(/\s+/).length <= 4 && /[|｜–—-]/.test(last.mark)
    if (!isOutlet(last.text) && !isUnnamed) break
    rest = rest.slice(0, last.from)
  }
  const parts = split(rest)
  const [first, second] = parts
  return first && second && isOutlet(first.text) ? rest.slice(second.from + second.mark.length).trim() : rest.trim()
}

/** A part of a title, the separator before it, and where that begins. */
interface Part {
  text: string
  mark: string
  from: number
}

function split(title: string): Part[] {
  const parts: Part[] = []
  let from = 0
  let mark = ""
  for (;;) {
    const start = from + mark.length
    const next = SEPARATOR.exec(title.slice(start))
    const end = next && start > 0 ? start + next.index : next ? next.index : title.length
    const text = title.slice(start, end).trim()
    if (text) parts.push({ text, mark, from })
    if (!next) return parts
    from = end
    mark = next[0]
  }
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
