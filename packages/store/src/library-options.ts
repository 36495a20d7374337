import type { Engine } from "./engine.ts"

/** What every adapter can be given. */
export interface LibraryOptions {
  /** The core's, unless given. */
  engine?: Engine
  /** The clock by which additions and removals are dated. */
  now?: () => Date
}
