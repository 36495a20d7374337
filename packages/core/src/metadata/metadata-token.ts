import type { MetadataRole } from "../schema/role.ts"
import type { Span } from "../schema/span.ts"

/** A token of the tape that speaks about the page, such as a `<meta>` tag. */
export interface MetadataToken extends Span {
  role: MetadataRole
  rule: string
}
