import { CorpusError } from "../../errors.ts"
import { LABELS } from "./labels.ts"
import { TRANSITIONS } from "./lattice.ts"

/** Weights of one reading. */
export interface PackedWeights {
  /** Where a feature's weights begin, times 32, and how many there are; -1 where it has none. */
  find: (feature: number) => number
  /** Weights: the value times 32, and the label. */
  entries: Int16Array
  /** What a value of 1 is worth. */
  step: number
  transitions: Float64Array
}

/** How a file of weights begins: "CNM" and the version of its form. */
export const MAGIC = [0x43, 0x4e, 0x4d, 1]
/** Bits of a filter before the table of features. */
const FILTER = 2 ** 21
/** Transitions are kept as whole numbers of this size. */
export const TRANSITION_STEP = 1 / 256

/**
 * Reads a file of weights: after the magic the number of readings; of each the transitions (signed, 16 bits), the value of a step as
 * a divisor, how many features and weights there are, the differences of the features' numbers (base 128, low part first), how many
 * weights each has, their labels, their values. Numbers of several bytes begin with the low one.
 *
 * @throws CorpusError `input-unreadable`
 */
export function readPackedWeights(bytes: Uint8Array): PackedWeights[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) throw unreadable("it does not begin as one")
  let at = MAGIC.length
  const readings: PackedWeights[] = []
  try {
    for (let left = view.getUint8(at++); left > 0; left--) {
      const transitions = new Float64Array(TRANSITIONS.length)
      for (let index = 0; index < transitions.length; index++, at += 2)
        transitions[index] = view.getInt16(at, true) * TRANSITION_STEP
      const step = 1 / view.getUint8(at++)
      const count = view.getUint32(at, true)
      const total = view.getUint32(at + 4, true)
      at += 8
      const numbers = new Int32Array(count)
      for (let index = 0, number = 0; index < count; index++) {
        for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
          byte = view.getUint8(at++)
          number += (byte & 127) << shift
        }
        numbers[index] = number
      }
      const starts = new Int32Array(count + 1)
      for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] as number) + view.getUint8(at++)
      if (at + 2 * total > bytes.length) throw unreadable("it ends too soon")
      const entries = new Int16Array(total)
      for (let index = 0; index < total; index++)
        entries[index] = view.getInt8(at + total + index) * 32 + Math.min(view.getUint8(at + index), LABELS - 1)
      at += 2 * total
      if (starts[count] !== total) throw unreadable("its parts do not agree")
      readings.push({ find: finder(numbers, starts), entries, step, transitions })
    }
  } catch (error) {
    throw error instanceof CorpusError ? error : unreadable("it ends too soon")
  }
  if (at !== bytes.length || readings.length === 0) throw unreadable("it goes on after its end")
  return readings
}

/** A hash table with open addresses: features are hashes already. */
function finder(numbers: Int32Array, starts: Int32Array): (feature: number) => number {
  let size = 1024
  while (size < 2 * numbers.length) size *= 2
  // A key and its place side by side; before them a bit for each of so many remainders, as most features that are asked for are not there.
  const table = new Int32Array(2 * size).fill(-1)
  const mask = size - 1
  const known = new Uint32Array(FILTER / 32)
  for (const [index, number] of numbers.entries()) {
    let slot = number & mask
    while (table[2 * slot] !== -1) slot = (slot + 1) & mask
    table[2 * slot] = number
    const start = starts[index] as number
    table[2 * slot + 1] = start * 32 + (starts[index + 1] as number) - start
    const bit = number & (FILTER - 1)
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return (feature) => {
    const bit = feature & (FILTER - 1)
    if ((((known[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const key = table[2 * slot] as number
      if (key === feature) return table[2 * slot + 1] as number
      if (key === -1) return -1
    }
  }
}

const unreadable = (why: string): CorpusError =>
  new CorpusError("input-unreadable", `The file of weights cannot be read: ${why}`)
