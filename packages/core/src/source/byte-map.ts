/** Gives the byte at which the unit at a source offset begins. A character of two units gives all its bytes to the first, but in UTF-16. */
export type ByteMap = (offset: number) => number

/** One checkpoint in so many units: a look-up back walks at most this far. */
const STRIDE = 1024

/**
 * Byte offsets of a source in which the unit that begins at a byte takes as many bytes as `width` says.
 * Offsets that are asked in order cost one walk in all.
 */
export function walkingMap(units: number, bytes: number, width: (unit: number, at: number) => number): ByteMap {
  const checkpoints = [0]
  let unit = 0
  let at = 0
  return (offset) => {
    if (offset >= units) return bytes
    const slot = Math.min(Math.floor(offset / STRIDE), checkpoints.length - 1)
    if (offset < unit || slot * STRIDE > unit) {
      unit = slot * STRIDE
      at = checkpoints[slot] as number
    }
    while (unit < offset) {
      at += width(unit, at)
      if (++unit % STRIDE === 0) checkpoints[unit / STRIDE] = at
    }
    return at
  }
}
