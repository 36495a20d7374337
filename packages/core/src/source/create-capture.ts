import { sha256 } from "./sha256.ts"
import type { Capture, CaptureInfo } from "../schema/capture.ts"

/**
 * Makes a capture of bytes, or of a string as UTF-8.
 *
 * @param info what is known of where they came from; `mediaType` is null where nobody said.
 */
export async function createCapture(
  input: Uint8Array | string,
  info: Partial<Pick<CaptureInfo, "mediaType" | "url" | "fetchedAt">> = {},
): Promise<Capture> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : new Uint8Array(input)
  const { mediaType = null, ...rest } = info
  return { bytes, sha256: await sha256(bytes), mediaType, length: bytes.length, ...rest }
}
