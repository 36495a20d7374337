import { type Capture, CorpusError, createCapture } from "@corpus/core"
import type { Context } from "hono"
import { toInvalidInput } from "../failures/to-invalid-input.ts"
import { CaptureJson, MEDIA_TYPES } from "./capture-request.ts"

/**
 * Makes a capture of a request's body: raw bytes as they are, or the text or HTML that JSON holds, as UTF-8.
 *
 * Throws `media-type-unsupported` for other bodies, `usage` for JSON of another form.
 */
export async function toCapture(c: Context, url: string | undefined): Promise<Capture> {
  const declared = c.req.header("content-type")
  const mediaType = declared?.split(";")[0]?.trim().toLowerCase()
  if (!declared || !mediaType || !MEDIA_TYPES.includes(mediaType)) throw unsupported(declared)
  if (mediaType === "application/json") return fromJson(await readJson(c), url)
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  return createCapture(bytes, {
    mediaType: mediaType === "application/octet-stream" ? null : declared,
    ...fromAddress(url),
  })
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch (cause) {
    throw new CorpusError(
      "usage",
      "The request's body says that it is JSON and is not. Send JSON, or name its media type.",
      {
        cause,
      },
    )
  }
}

async function fromJson(json: unknown, url: string | undefined): Promise<Capture> {
  const { success, data, error } = CaptureJson.safeParse(json)
  if (!success) throw toInvalidInput("body", json, error.issues)
  const where = fromAddress(data.url ?? url)
  if (data.html !== undefined) return createCapture(data.html, { mediaType: "text/html; charset=utf-8", ...where })
  return createCapture(data.text ?? "", { mediaType: "text/plain; charset=utf-8", ...where })
}

function fromAddress(url: string | undefined): { url?: string } {
  return url === undefined ? {} : { url }
}

function unsupported(declared: string | undefined): CorpusError {
  const what = declared ? `is of media type "${declared}"` : "has no `Content-Type`"
  return new CorpusError(
    "media-type-unsupported",
    `The request's body ${what}. Say in \`Content-Type\` what it is, one of: ${MEDIA_TYPES.join(", ")}.`,
  )
}
