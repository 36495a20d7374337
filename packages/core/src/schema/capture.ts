import * as z from "zod"

/** Where an article's bytes came from; the bytes themselves stay with whoever holds the capture. */
export const CaptureInfo = z.object({
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As declared by whoever fetched it, such as `text/html; charset=utf-8`; null where nobody said. */
  mediaType: z.string().nullable(),
  /** Length in bytes. */
  length: z.int().min(0),
  url: z.string().optional(),
  /** ISO 8601. */
  fetchedAt: z.string().optional(),
})
export type CaptureInfo = z.infer<typeof CaptureInfo>

/** Raw bytes and where they came from: the only input of the pipeline. */
export interface Capture extends CaptureInfo {
  bytes: Uint8Array
}
