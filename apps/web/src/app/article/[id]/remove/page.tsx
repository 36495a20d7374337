import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { articleTitle } from "../../../../article/article-title.ts"
import { articlePath } from "../../../../article/place.ts"
import { removeArticle } from "../../../../article/remove-article.ts"
import { openLibrary } from "../../../../library/open-library.ts"
import { PlainPage } from "../../../../page/plain-page.tsx"

export const metadata: Metadata = { title: "Remove an article" }

export default async function RemovePage({ params }: PageProps<"/article/[id]/remove">) {
  const article = await (await openLibrary()).article((await params).id)
  if (!article) notFound()
  return (
    <PlainPage heading="Remove this article?">
      <p dir="auto">{articleTitle(article).text}</p>
      <p>Its captured bytes go with it. Stories are told without it from then on.</p>
      <form action={removeArticle}>
        <input type="hidden" name="id" value={article.id} />
        <button type="submit">Remove</button>
        <a href={articlePath(article.id)}>Keep it</a>
      </form>
    </PlainPage>
  )
}
