import { CorpusError } from "../../errors.ts"
import { LABELS } from "./labels.ts"
import { TRANSITIONS } from "./lattice.ts"

/** Weights of one or two readings. */
export interface PackedWeights {
  /**
   * Where a feature's weights begin among `entries`, times 1024; how many the first reading has, times 32; and how many after them the
   * second has. 0 where it has none.
   */
  find: (feature: number) => number
  /** Weights: the value times 32, and the label. */
  entries: Int16Array
  readings: {
    /** What a value of 1 is worth. */
    step: number
    transitions: Float64Array
  }[]
}

/** Weights of one reading as the file has them. */
interface Written {
  numbers: Int32Array
  starts: Int32Array
  entries: Int16Array
}

/** No more weights than these, so that `find` has room to say where they are. */
const MOST_WEIGHTS = 2 ** 22

/** How a file of weights begins: "CNM" and the version of its form. */
export const MAGIC = [0x43, 0x4e, 0x4d, 1]
/** Bits of a filter before the table of features. */
const FILTER = 2 ** 21
/** Transitions are kept as whole numbers of this size. */
export const TRANSITION_STEP = 1 / 256

/**
 * Reads a file of weights: after the magic the number of readings, 1 or 2; of each the transitions (signed, 16 bits), the value of a step as
 * a divisor, how many features and weights there are, the differences of the features' numbers (base 128, low part first), how many
 * weights each has, their labels, their values. Numbers of several bytes begin with the low one.
 *
 * @throws CorpusError `input-unreadable`
 */
export function readPackedWeights(bytes: Uint8Array): PackedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) throw unreadable("it does not begin as one")
  let at = MAGIC.length
  const readings: PackedWeights["readings"] = []
  const written: Written[] = []
  let all = 0
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
      written.push({ numbers, starts, entries })
      readings.push({ step, transitions })
      all += total
    }
  } catch (error) {
    throw error instanceof CorpusError ? error : unreadable("it ends too soon")
  }
  if (at !== bytes.length || readings.length === 0) throw unreadable("it goes on after its end")
  if (readings.length > 2 || all >= MOST_WEIGHTS) throw unreadable("it holds too much")
  return { ...join(written), readings }
}

/** The weights of all readings in one table with open addresses: features are hashes already, and most are asked for once for all. */
function join(written: readonly Written[]): Pick<PackedWeights, "find" | "entries"> {
  const [one, two] = written as [Written, Written?]
  const most = one.numbers.length + (two?.numbers.length ?? 0)
  let size = 1024
  while (size < 2 * most) size *= 2
  // A key and its place side by side; before them a bit for each of so many remainders, as most features that are asked for are not there.
  const table = new Int32Array(2 * size).fill(-1)
  const mask = size - 1
  const known = new Uint32Array(FILTER / 32)
  const entries = new Int16Array(one.entries.length + (two?.entries.length ?? 0))
  let filled = 0
  const take = ({ starts, entries: own }: Written, index: number): number => {
    const start = starts[index] as number
    const end = starts[index + 1] as number
    for (let at = start; at < end; at++) entries[filled++] = own[at] as number
    return end - start
  }
  let other = 0
  for (let index = 0; index < one.numbers.length || other < (two?.numbers.length ?? 0);) {
    const mine = one.numbers[index] ?? Infinity
    const theirs = two?.numbers[other] ?? Infinity
    const number = Math.min(mine, theirs)
    const start = filled
    const first = mine === number ? take(one, index++) : 0
    const second = two && theirs === number ? take(two, other++) : 0
    let slot = number & mask
    while (table[2 * slot] !== -1) slot = (slot + 1) & mask
    table[2 * slot] = number
    table[2 * slot + 1] = start * 1024 + first * 32 + second
    const bit = number & (FILTER - 1)
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31))
  }
  const find = (feature: number): number => {
    const bit = feature & (FILTER - 1)
    if ((((known[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return 0
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const key = table[2 * slot] as number
      if (key === feature) return table[2 * slot + 1] as number
      if (key === -1) return 0
    }
  }
  return { find, entries }
}

const unreadable = (why: string): CorpusError =>
  new CorpusError("input-unreadable", `The file of weights cannot be read: ${why}`)
