const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Encodes a text in UTF-16, or in an encoding of one or two bytes to a character by turning round what its decoder gives. */
export function encodeLegacy(text: string, label: string): Uint8Array {
  if (label.startsWith("utf-16")) {
    const units = Array.from({ length: text.length }, (_, unit) => text.charCodeAt(unit))
    return Uint8Array.from(
      units.flatMap((unit) => (label === "utf-16le" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
    )
  }
  const table = tables.get(label) ?? tableOf(label)
  tables.set(label, table)
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character)
      if (!bytes) throw new Error(`${label} has no ${character}`)
      return bytes
    }),
  )
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const add = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if (Array.from(character).length === 1 && character !== "\uFFFD" && !table.has(character))
      table.set(character, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  if (!/^(?:shift_jis|euc-|gb|big5)/.test(label)) return table
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  return table
}
