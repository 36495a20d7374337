import type { Story, StoryArticle } from "@corpus/core/schema"
import Link from "next/link"
import { articlePath } from "../article/place.ts"
import { dateWords } from "@corpus/core/project"
import type { Names } from "./names.ts"
import styles from "./sources.module.css"
import { SpanLink } from "./span-link.tsx"
import { WHY_WORDS } from "./words.ts"

function Why({ why }: Pick<StoryArticle, "why">) {
  return (
    <details className={styles["why"]}>
      <summary>Why it is here</summary>
      <ul>
        {why.map(({ kind, text, spans: [span] }, index) => (
          <li key={index}>
            {WHY_WORDS[kind]}: {span ? <SpanLink span={{ ...span, text: text || span.text }} /> : text}
          </li>
        ))}
      </ul>
    </details>
  )
}

function SourceRow({ article, names }: { article: StoryArticle; names: Names }) {
  const { id, title, published, outlet, why } = article
  return (
    <li className={styles["source"]}>
      <p className={styles["outlet"]}>
        {names.outlet(id)}
        {outlet.fallback && (
          <span title="The page names no outlet; this is where it was captured"> (by its source)</span>
        )}
      </p>
      <div>
        <p className={styles["title"]}>
          <Link href={articlePath(id)}>{title ?? "No headline"}</Link>
        </p>
        {published && (
          <p className={styles["date"]}>
            <time dateTime={published}>{dateWords(published)}</time>
          </p>
        )}
        {why.length > 0 && <Why why={why} />}
      </div>
    </li>
  )
}

/** The story's articles, each with what ties it to the others. */
export function Sources({ story, names }: { story: Story; names: Names }) {
  return (
    <section id="articles" aria-labelledby="articles-heading">
      <h2 id="articles-heading">Articles</h2>
      <ul className={styles["sources"]}>
        {story.articles.map((article) => (
          <SourceRow key={article.id} article={article} names={names} />
        ))}
      </ul>
    </section>
  )
}
