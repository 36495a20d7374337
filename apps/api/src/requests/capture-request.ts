import { z } from "@hono/zod-openapi"

const Address = z.url({ protocol: /^https?$/, error: "is not an http or https address" })

/** Where the bytes of a raw body came from. */
export const CaptureQuery = z.object({
  url: Address.optional().openapi({ description: "Address the page was fetched from." }),
})

/** A page as JSON: its text or its HTML. */
export const CaptureJson = z
  .strictObject({
    text: z.string().optional().describe("A text dump of a page."),
    html: z.string().optional().describe("A page's HTML."),
    url: Address.optional().describe("Address the page was fetched from."),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), {
    error: "must have either `text` or `html`, as a string",
  })
  .openapi("CaptureRequest")

const bytes = { schema: { type: "string" as const, format: "binary" } }

const CONTENT = {
  "text/html": bytes,
  "text/plain": bytes,
  "text/markdown": bytes,
  "application/octet-stream": bytes,
  "application/json": { schema: { $ref: "#/components/schemas/CaptureRequest" } },
}

/** The media types in which a page is taken. */
export const MEDIA_TYPES = Object.keys(CONTENT)

/**
 * What the two routes that take a page have in common.
 *
 * Schemas stand here by reference, else the framework reads bodies itself: `toCapture` does, whatever the type.
 */
export const CAPTURE_REQUEST = {
  query: CaptureQuery,
  body: {
    description: "A page's bytes as they were fetched, or its text or HTML as JSON.",
    content: CONTENT,
    required: true,
  },
}
