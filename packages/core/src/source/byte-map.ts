/** Where bytes that are no UTF-8 stood: `unit` is the U+FFFD they read as. */
export interface InvalidBytes {
  unit: number
  byteStart: number
  byteEnd: number
}

/** Gives the byte at which the character at a source offset begins. */
export type ByteMap = (offset: number) => number

/** One checkpoint in so many units: a look-up walks at most this far. */
const STRIDE = 1024

/** Byte offsets of a source that was read as UTF-8. */
export function utf8ByteMap(source: string, invalid: readonly InvalidBytes[]): ByteMap {
  const replaced = new Map(invalid.map((edit) => [edit.unit, edit.byteEnd - edit.byteStart]))
  return walkingMap(source.length, (unit) => replaced.get(unit) ?? utf8Width(source, unit))
}

/** Byte offsets of a source in which each unit stands for as many bytes as `width` says. */
export function walkingMap(length: number, width: (unit: number) => number): ByteMap {
  const checkpoints = [0]
  const extend = (to: number) => {
    while (checkpoints.length <= to) {
      const from = (checkpoints.length - 1) * STRIDE
      let bytes = checkpoints[checkpoints.length - 1] as number
      for (let unit = from; unit < from + STRIDE && unit < length; unit++) bytes += width(unit)
      checkpoints.push(bytes)
    }
  }
  return (offset) => {
    const slot = Math.floor(offset / STRIDE)
    extend(slot)
    let bytes = checkpoints[slot] as number
    for (let unit = slot * STRIDE; unit < offset && unit < length; unit++) bytes += width(unit)
    return bytes
  }
}

/** How many bytes a unit takes in UTF-8; a surrogate pair's four are its first unit's. */
function utf8Width(source: string, unit: number): number {
  const code = source.charCodeAt(unit)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (code >= 0xd800 && code < 0xdc00) return 4
  if (code >= 0xdc00 && code < 0xe000) return 0
  return 3
}
