import * as z from "zod/mini"

/** Where an article's bytes came from; the bytes themselves stay with whoever holds the capture. */
export const CaptureInfo = z.object({
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** As declared by whoever fetched it, such as `text/html; charset=utf-8`; null where nobody said. */
  mediaType: z.nullable(z.string()),
  /** Length in bytes. */
  length: z.int().check(z.minimum(0)),
  url: z.optional(z.string()),
  /** ISO 8601. */
  fetchedAt: z.optional(z.string()),
})
export type CaptureInfo = z.infer<typeof CaptureInfo>

/** Raw bytes and where they came from: the only input of the pipeline. */
export interface Capture extends CaptureInfo {
  bytes: Uint8Array
}
