import { CorpusError } from "../../errors.ts"
import { LABELS } from "./labels.ts"
import { TRANSITIONS } from "./lattice.ts"

/** Weights of one reading. Feature `i` has those from `starts[i]` to `starts[i + 1] - 1`. */
export interface PackedWeights {
  /** A feature's place among the features, or -1. */
  find: (feature: number) => number
  starts: Int32Array
  labels: Uint8Array
  values: Int8Array
  /** What a value of 1 is worth. */
  step: number
  transitions: Float64Array
}

/** How a file of weights begins: "CNM" and the version of its form. */
export const MAGIC = [0x43, 0x4e, 0x4d, 1]
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
      const labels = bytes.subarray(at, at + total)
      const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + total, total)
      at += 2 * total
      if (starts[count] !== total || labels.some((label) => label >= LABELS)) throw unreadable("its parts do not agree")
      readings.push({ find: finder(numbers), starts, labels, values, step, transitions })
    }
  } catch (error) {
    throw error instanceof CorpusError ? error : unreadable("it ends too soon")
  }
  if (at !== bytes.length || readings.length === 0) throw unreadable("it goes on after its end")
  return readings
}

/** A hash table with open addresses: features are hashes already. */
function finder(numbers: Int32Array): (feature: number) => number {
  let size = 1024
  while (size < 2 * numbers.length) size *= 2
  const keys = new Int32Array(size).fill(-1)
  const places = new Int32Array(size)
  const mask = size - 1
  for (const [index, number] of numbers.entries()) {
    let slot = number & mask
    while (keys[slot] !== -1) slot = (slot + 1) & mask
    keys[slot] = number
    places[slot] = index
  }
  return (feature) => {
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot] as number
      if (key === feature) return places[slot] as number
      if (key === -1) return -1
    }
  }
}

const unreadable = (why: string): CorpusError =>
  new CorpusError("input-unreadable", `The file of weights cannot be read: ${why}`)
