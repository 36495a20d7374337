import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"
import { About } from "../../../article/about.tsx"
import { AccountReader } from "../../../article/account-reader.tsx"
import { account } from "../../../article/account.ts"
import { ArticleHeader } from "../../../article/article-header.tsx"
import { articleTitle } from "../../../article/article-title.ts"
import { CleanView } from "../../../article/clean-view.tsx"
import { MarkedView } from "../../../article/marked-view.tsx"
import { ledgerRuns } from "../../../article/ledger-runs.ts"
import { PartLinks } from "../../../article/part-links.tsx"
import { partOf } from "../../../article/part.ts"
import { articlePath, placeQuery, readPlace, readView } from "../../../article/place.ts"
import { RawView } from "../../../article/raw-view.tsx"
import { ViewSwitch } from "../../../article/view-switch.tsx"
import { openLibrary } from "../../../library/open-library.ts"
import { readSource } from "../../../library/read-source.ts"
import { languageTag } from "../../../page/language-tag.ts"
import page from "../../../page/page.module.css"

const read = cache(async (id: string) => (await openLibrary()).article(id))

export async function generateMetadata({ params }: PageProps<"/article/[id]">): Promise<Metadata> {
  const article = await read((await params).id)
  return article ? { title: articleTitle(article).text } : {}
}

export default async function ArticlePage({ params, searchParams }: PageProps<"/article/[id]">) {
  const article = await read((await params).id)
  if (!article) notFound()
  const query = await searchParams
  const view = readView(query["view"])
  const here = readPlace(query)
  const library = await openLibrary()
  const [source, captures] = await Promise.all([readSource(library, article), library.captures(article.id)])
  const part = partOf(ledgerRuns(source, article), query["part"], here)
  return (
    <article className={page["page"]}>
      <ArticleHeader article={article} input={captures.find(({ input }) => input)?.input} />
      <ViewSwitch id={article.id} view={view} here={here} />
      <AccountReader
        key={placeQuery(view, here, part)}
        accounts={`${articlePath(article.id)}/account`}
        asked={here && account(article, source, here.at, here.to)}
        closed={`${articlePath(article.id)}${placeQuery(view, null, part)}`}
      >
        <div lang={languageTag(article.metadata.language)} data-view={view}>
          {view === "clean" && (
            <CleanView article={article} here={here && { start: here.at, end: here.to ?? here.at + 1 }} />
          )}
          {view === "marked" && <MarkedView part={part} here={here} />}
          {view === "raw" && <RawView part={part} source={source} here={here} />}
          {view !== "clean" && <PartLinks view={view} part={part} />}
        </div>
      </AccountReader>
      <About article={article} captures={captures} />
    </article>
  )
}
