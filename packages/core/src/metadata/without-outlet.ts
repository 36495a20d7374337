const SEPARATOR = /\s+(?:[|–—·•»:-]|::|\|\|)\s+/

/** A headline without the outlet's name that pages put before or after it: the longest part, where one of the others is the outlet's. */
export function withoutOutlet(title: string | null, publisher: string | null): string | null {
  if (!title) return null
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const outlet = (publisher ?? "").toLowerCase()
  const isOutlet = (part: string) =>
    outlet !== "" && (outlet.includes(part.toLowerCase()) || part.toLowerCase().includes(outlet))
  const last = parts[parts.length - 1] as string
  if (isOutlet(last) || (outlet === "" && last.split(/\s+/).length <= 4))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s*(?:[|–—·•»:-]+)\s*$/, "")
  return isOutlet(parts[0] as string)
    ? title.slice((parts[0] as string).length).replace(/^\s*(?:[|–—·•»:-]+)\s*/, "")
    : title
}
