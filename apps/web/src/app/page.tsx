import { AddForm } from "../home/add-form.tsx"
import styles from "../home/home.module.css"
import { LooseList } from "../home/loose-list.tsx"
import { StoryList } from "../home/story-list.tsx"
import { homeContents } from "../library/home-contents.ts"
import { openLibrary } from "../library/open-library.ts"
import page from "../page/page.module.css"

export default async function HomePage({ searchParams }: PageProps<"/">) {
  const { after, removed } = await searchParams
  const cursor = typeof after === "string" ? after : undefined
  const { stories, loose, next } = await homeContents(await openLibrary(), cursor)
  return (
    <div className={`${page["page"]} ${styles["home"]}`}>
      <header className={styles["head"]}>
        <h1>One event, every account of it</h1>
        <p>
          Articles without the clutter, and how outlets word, agree and differ. Every word leads back to its source.
        </p>
      </header>
      {removed !== undefined && <output className={styles["notice"]}>The article was removed.</output>}
      {stories.length > 0 && (
        <section aria-labelledby="stories">
          <h2 id="stories">Stories</h2>
          <StoryList stories={stories} />
        </section>
      )}
      {loose.length > 0 && (
        <section aria-labelledby="alone">
          <h2 id="alone">Articles on their own</h2>
          <LooseList articles={loose} />
        </section>
      )}
      {stories.length + loose.length === 0 && <p>Nothing is here yet. Add the first article below.</p>}
      {next && (
        <nav className={styles["next"]} aria-label="Pages">
          <a href={`/?${new URLSearchParams({ after: next })}`} rel="next">
            Earlier stories
          </a>
        </nav>
      )}
      <AddForm />
    </div>
  )
}
