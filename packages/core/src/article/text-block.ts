import type { ContentRole } from "../schema/role.ts"
import type { TextMap } from "../source/text-map.ts"

/** A kept block as the stages after de-noising read it: its text, its role, and the way back to the source. */
export interface TextBlock {
  role: ContentRole
  text: string
  map: TextMap
}
