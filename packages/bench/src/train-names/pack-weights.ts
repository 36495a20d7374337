import { LABELS, MAGIC, TRANSITION_STEP } from "@corpus/core/training"
import type { NameWeights } from "./learn.ts"

/** Steps to 1, and the least number of steps that is kept: smaller weights are left out. */
export interface Packing {
  steps: number
  least: number
}

/** Weights as a file, a gazetteer before them: see `readPackedWeights` in core for its form. */
export function packWeights(
  readings: readonly NameWeights[],
  packings: readonly Packing[],
  gazetteer: Uint8Array = new Uint8Array(),
): Uint8Array {
  const bytes: number[] = [...gazetteer, ...MAGIC, readings.length]
  for (const [number, { rows, weights, transitions }] of readings.entries()) {
    const { steps, least } = packings[number] as Packing
    for (const value of transitions) push(bytes, clamp(Math.round(value / TRANSITION_STEP), 32767), 2)
    bytes.push(steps)
    const deltas: number[] = []
    const counts: number[] = []
    const labels: number[] = []
    const values: number[] = []
    let before = 0
    for (let feature = 0; feature < rows.length; feature++) {
      const row = rows[feature] as number
      if (row < 0) continue
      const start = labels.length
      for (let label = 0; label < LABELS; label++) {
        const value = Math.round((weights[row * LABELS + label] as number) * steps)
        if (Math.abs(value) < least) continue
        labels.push(label)
        values.push(clamp(value, 127) & 255)
      }
      if (labels.length === start) continue
      counts.push(labels.length - start)
      for (let rest = feature - before; ; rest >>>= 7) {
        deltas.push(rest > 127 ? (rest & 127) | 128 : rest)
        if (rest <= 127) break
      }
      before = feature
    }
    push(bytes, counts.length, 4)
    push(bytes, labels.length, 4)
    for (const part of [deltas, counts, labels, values]) for (const byte of part) bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value))

function push(bytes: number[], value: number, size: number): void {
  for (let index = 0; index < size; index++) bytes.push((value >> (8 * index)) & 255)
}
