import { openLibrary } from "../../../../library/open-library.ts"
import { notFoundResponse } from "../../../../page/not-found-response.ts"

/** The story as JSON, as every other front end gives it. */
export async function GET(_request: Request, { params }: RouteContext<"/story/[id]/json">): Promise<Response> {
  const { id } = await params
  const story = await (await openLibrary()).story(id)
  return story ? Response.json(story) : notFoundResponse(`There is no story ${id}.`)
}
