/** A page as a memory takes it in. */
export interface RememberedPage {
  /** Lower-case hexadecimal SHA-256 of its bytes. */
  sha256: string
  /** Where it stands, if that is known. */
  url: string | null
  /** The day it is of, if that is known. */
  day: string | null
  /** All that can be read on it, block by block. */
  texts: readonly string[]
  /** Those of them that are prose, the article's or not. */
  prose: readonly string[]
}
