import type { OutletMemory } from "../schema/outlet-memory.ts"
import { textKey } from "./text-key.ts"

/** The share of an outlet's remembered pages on which a block's text stands, 0 to 1; 0 without a memory. */
export function recurrenceOf({ text }: { text: string }, memory: OutletMemory | null | undefined): number {
  return memory?.pages ? timesSeen(text, memory) / memory.pages : 0
}

/** On how many of them it stands. */
export function timesSeen(text: string, { texts }: OutletMemory): number {
  return texts[textKey(text)]?.[0] ?? 0
}
