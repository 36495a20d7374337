import type { TextRange } from "../../language/text-range.ts"
import type { ClaimKind } from "./claim.ts"

/** What a stretch of a sentence states. */
export interface Reading extends TextRange {
  kind: ClaimKind
  value: string
  unit: string
  about?: string
  isState?: true
}
