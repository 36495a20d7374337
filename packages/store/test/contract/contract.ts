import type { Library } from "@corpus/core"
import type { Engine } from "../../src/engine.ts"

/** When the libraries of the contract take things in. */
export const NOW = new Date("2026-01-02T03:04:05Z")

/** What a part of the contract is given. */
export interface Contract {
  /** Opens an empty library with the engine, which is closed after the test. */
  open: () => Promise<Library>
  engine: Engine
}
