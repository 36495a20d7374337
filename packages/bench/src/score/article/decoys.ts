import type { Entity } from "@corpus/core/schema"

/** Names that stand on the page outside the article and were taken for entities of it all the same. */
export function decoysTaken(entities: readonly Entity[], decoys: readonly string[]): string[] {
  const names = new Set(entities.map(({ name }) => name))
  return decoys.filter((decoy) => names.has(decoy))
}
