/** Gives what a character's bytes read as, "" for bytes that are none. */
export type Character = (bytes: Uint8Array, at: number, width: number) => string

/** Big5 has four letters with an accent that is a character of its own. */
const ACCENTED = /^[Êê][\u0304\u030c]$/

/** Makes the table of an encoding's characters: the runtime's decoder is asked once for each that occurs. */
export function charactersOf(label: string): Character {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const hasPrivateUse = label === "gb18030" || label === "shift_jis"
  const known = new Map<number, string>()
  let hangul: readonly string[] | undefined
  const read = (bytes: Uint8Array): string => {
    const text = decoder.decode(bytes)
    const code = text.codePointAt(0) as number
    if (text === String.fromCodePoint(code) && code !== 0xfffd) {
      // Some runtimes invent a private character where the standard, or another runtime, has one or none.
      return hasPrivateUse || code < 0xe000 || code > 0xf8ff ? text : "\uFFFD"
    }
    if (ACCENTED.test(text)) return text
    if (bytes.length === 1) return String.fromCharCode(bytes[0] as number)
    return label === "euc-kr" ? ((hangul ??= uncommonHangul(decoder))[hangulCell(bytes)] ?? "") : ""
  }
  return (bytes, at, width) => {
    const astral = width === 4 ? afterFourBytes(bytes, at) : undefined
    if (astral !== undefined) return astral
    let key = 0
    for (let index = at; index < at + width; index++) key = key * 256 + (bytes[index] as number)
    let text = known.get(key)
    if (text === undefined) known.set(key, (text = read(bytes.subarray(at, at + width))))
    return text
  }
}

/** What four bytes of GB18030 read as beyond the first plane, whose order is Unicode's; undefined within it. */
function afterFourBytes(bytes: Uint8Array, at: number): string | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
  const pointer = (a - 0x81) * 12_600 + (b - 0x30) * 1260 + (c - 0x81) * 10 + d - 0x30
  if (pointer < 39_420) return undefined
  return pointer >= 189_000 && pointer < 1_237_576 ? String.fromCodePoint(pointer - 123_464) : ""
}

/**
 * The syllables that KS X 1001 lacks, in order: Windows put them into the cells around it, and so do the web's EUC-KR and
 * most, but not all, runtimes.
 */
function uncommonHangul(decoder: TextDecoder): string[] {
  const pairs: number[] = []
  for (let lead = 0xb0; lead < 0xc9; lead++) for (let trail = 0xa1; trail < 0xff; trail++) pairs.push(lead, trail)
  const common = new Set(decoder.decode(Uint8Array.from(pairs)))
  return Array.from({ length: 0xd7a4 - 0xac00 }, (_, index) => String.fromCharCode(0xac00 + index)).filter(
    (syllable) => !common.has(syllable),
  )
}

/** Which of those cells two bytes are, -1 for none: 178 to a row, 84 in rows that KS X 1001 shares. */
function hangulCell([lead = 0, trail = 0]: Uint8Array): number {
  const cell =
    trail > 0x40 && trail < 0x5b
      ? trail - 0x41
      : trail > 0x60 && trail < 0x7b
        ? trail - 0x47
        : trail > 0x80 && trail < 0xff
          ? trail - 0x4d
          : NaN
  return lead < 0xa1 ? (lead - 0x81) * 178 + cell : cell < 84 ? 5696 + (lead - 0xa1) * 84 + cell : -1
}
