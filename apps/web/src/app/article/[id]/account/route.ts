import { account } from "../../../../article/account.ts"
import { readPlace } from "../../../../article/place.ts"
import { openLibrary } from "../../../../library/open-library.ts"
import { readSource } from "../../../../library/read-source.ts"
import { notFoundResponse } from "../../../../page/not-found-response.ts"

/** The account of one place in the article: `?at=OFFSET`, or a range with `&to=OFFSET`. */
export async function GET(request: Request, { params }: RouteContext<"/article/[id]/account">): Promise<Response> {
  const { id } = await params
  const place = readPlace(Object.fromEntries(new URL(request.url).searchParams))
  const library = await openLibrary()
  const article = await library.article(id)
  if (!article) return notFoundResponse(`There is no article ${id}.`)
  const found = place && account(article, await readSource(library, article), place.at, place.to)
  return found ? Response.json(found) : notFoundResponse("The article's source has no such place: give ?at=OFFSET.")
}
