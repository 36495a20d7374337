import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { cache } from "react"
import { openLibrary } from "../../../library/open-library.ts"
import { storyArticles } from "../../../library/story-articles.ts"
import { countWords } from "../../../page/count-words.ts"
import page from "../../../page/page.module.css"
import { severalSaid } from "../../../story/statement-wordings.ts"
import { Statements } from "../../../story/statements.tsx"
import { CommonText } from "../../../story/common-text.tsx"
import { Entities } from "../../../story/entities.tsx"
import { Facts } from "../../../story/facts.tsx"
import { names as namesOf } from "../../../story/names.ts"
import { Quotes } from "../../../story/quotes.tsx"
import { Sources } from "../../../story/sources.tsx"
import { VERDICTS, storyContents } from "../../../story/story-contents.ts"
import { storyHeadline } from "../../../story/story-headline.ts"
import styles from "../../../story/story-page.module.css"
import { Timeline } from "../../../story/timeline.tsx"

const read = cache(async (id: string) => (await openLibrary()).story(id))

export async function generateMetadata({ params }: PageProps<"/story/[id]">): Promise<Metadata> {
  const story = await read((await params).id)
  return story ? { title: storyHeadline(story)?.title ?? "Story" } : {}
}

export default async function StoryPage({ params }: PageProps<"/story/[id]">) {
  const { id } = await params
  const story = await read(id)
  if (!story) notFound()
  if (story.id !== id) permanentRedirect(`/story/${encodeURIComponent(story.id)}`)
  const articles = await storyArticles(await openLibrary(), story)
  const names = namesOf(story)
  const headline = storyHeadline(story)
  return (
    <div className={page["page"]}>
      <header className={styles["header"]}>
        <p className={styles["kicker"]}>{countWords(story.articles.length, "article")} on one event</p>
        <h1 dir="auto">{headline?.title ?? "Articles without a headline"}</h1>
        {headline && <p className={styles["from"]}>Headline of {names.outlet(headline.id)}</p>}
      </header>
      <div className={styles["body"]}>
        <nav className={styles["contents"]} aria-label="On this page" data-print="no">
          <ul>
            {storyContents(story).map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.heading}</a> <span className={styles["count"]}>{part.count}</span>
              </li>
            ))}
            <li>
              <a href={`/story/${encodeURIComponent(story.id)}/json`}>JSON</a>
            </li>
          </ul>
        </nav>
        <div className={styles["sections"]}>
          {VERDICTS.map((verdict) => {
            const facts = story.facts.filter((fact) => fact.verdict === verdict)
            return facts.length > 0 && <Facts key={verdict} verdict={verdict} facts={facts} names={names} />
          })}
          {story.utterances.length > 0 && <Quotes story={story} names={names} articles={articles} />}
          {severalSaid(story).length > 0 && <Statements story={story} names={names} />}
          {story.timeline.length > 0 && <Timeline timeline={story.timeline} names={names} />}
          {story.entities.length > 0 && <Entities entities={story.entities} names={names} />}
          <CommonText story={story} names={names} />
          <Sources story={story} names={names} />
        </div>
      </div>
    </div>
  )
}
