import { createCapture, parse, verify } from "@corpus/core"

/** A Worker of the tests alone: it runs core where it is asked to, and says what came of it. */
export default {
  async fetch(request: Request): Promise<Response> {
    const bytes = new Uint8Array(await request.arrayBuffer())
    const article = parse(await createCapture(bytes))
    return Response.json({ json: JSON.stringify(article), wrong: await verify(article, bytes) })
  },
}
