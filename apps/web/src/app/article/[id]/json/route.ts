import { openLibrary } from "../../../../library/open-library.ts"
import { notFoundResponse } from "../../../../page/not-found-response.ts"

/** The article as JSON, as every other front end gives it. */
export async function GET(_request: Request, { params }: RouteContext<"/article/[id]/json">): Promise<Response> {
  const { id } = await params
  const article = await (await openLibrary()).article(id)
  return article ? Response.json(article) : notFoundResponse(`There is no article ${id}.`)
}
