/** How far into a page a declaration is looked for, in bytes: browsers scan 1,024 and then believe a later `<meta>` too. */
const HEAD = 16_384

const META = /<meta[\s/][^>]*>/gi
const ATTRIBUTE = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
const PARAMETER = /charset\s*=\s*["']?([^\s"';]{1,40})/i

/** What the sender's header says of the character set, as it is written. */
export const inMediaType = (mediaType: string | null): string | undefined => PARAMETER.exec(mediaType ?? "")?.[1]

/**
 * What a page says of its character set, as it is written: in its XML declaration, in `<meta charset>` or in the `<meta>` that
 * stands for a header (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
 */
export function inPage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, HEAD))
    .replace(/<!--[^]*?-->/g, "")
    .split(/<body[\s>]/i, 1)[0] as string
  const xml = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})/.exec(head)?.[1]
  if (xml) return xml
  for (const [tag] of head.matchAll(META)) {
    const attributes = new Map(
      Array.from(tag.slice(5).matchAll(ATTRIBUTE), ([, name = "", a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? ""]),
    )
    const isHeader = attributes.get("http-equiv")?.trim().toLowerCase() === "content-type"
    const label = attributes.get("charset") ?? (isHeader ? inMediaType(attributes.get("content") ?? "") : undefined)
    if (label) return label.trim().slice(0, 40)
  }
  return undefined
}

/** The name that the standard gives an encoding, null for none that is known. */
export function knownLabel(label: string | null): string | null {
  try {
    return label && new TextDecoder(label).encoding
  } catch {
    return null
  }
}
