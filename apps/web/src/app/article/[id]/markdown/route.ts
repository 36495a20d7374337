import { toMarkdown } from "@corpus/core"
import { openLibrary } from "../../../../library/open-library.ts"
import { notFoundResponse } from "../../../../page/not-found-response.ts"

/** The article as a Markdown file to keep. */
export async function GET(_request: Request, { params }: RouteContext<"/article/[id]/markdown">): Promise<Response> {
  const { id } = await params
  const article = await (await openLibrary()).article(id)
  if (!article) return notFoundResponse(`There is no article ${id}.`)
  const headers = {
    "content-type": "text/markdown; charset=utf-8",
    "content-disposition": `attachment; filename="${article.id.replaceAll(/[^\w-]/g, "_")}.md"`,
  }
  return new Response(toMarkdown(article), { headers })
}
