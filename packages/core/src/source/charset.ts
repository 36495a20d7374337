/** How many bytes the HTML standard has a reader look through for a `<meta charset>`. */
const PRESCAN = 1024

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i

const BOMS: readonly [label: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
]

/** What says which character set the bytes are in: the first of these that speaks. */
export interface Charset {
  label: string
  because: "bom" | "media-type" | "meta" | "valid-utf-8" | "fallback"
}

/**
 * Finds the character set of a capture: byte-order mark, declared media type, `<meta charset>`, then UTF-8 where the bytes
 * are valid as that, else windows-1252 (the order of https://html.spec.whatwg.org/#determining-the-character-encoding).
 * Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever a page declares: such a run is next to never an accident.
 */
export function detectCharset(bytes: Uint8Array, mediaType: string | null, isUtf8: boolean): Charset {
  for (const [label, mark] of BOMS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return { label, because: "bom" }
  }
  if (isUtf8) return { label: "utf-8", because: "valid-utf-8" }
  const declared = knownLabel(/charset\s*=\s*"?([\w.:-]+)/i.exec(mediaType ?? "")?.[1])
  if (declared) return { label: declared, because: "media-type" }
  const head = Array.from(bytes.subarray(0, PRESCAN), (byte) => String.fromCharCode(byte)).join("")
  const meta = knownLabel(META_CHARSET.exec(head)?.[1])
  // A page that could be scanned for ASCII is not UTF-16, whatever it says: the standard reads it as UTF-8.
  if (meta) return { label: meta.startsWith("utf-16") ? "utf-8" : meta, because: "meta" }
  return { label: "windows-1252", because: "fallback" }
}

function knownLabel(label: string | undefined): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
