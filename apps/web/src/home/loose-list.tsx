import type { StoryArticle } from "@corpus/core/schema"
import Link from "next/link"
import { titleOrLead } from "../article/article-title.ts"
import { articlePath } from "../article/place.ts"
import { dateWords } from "@corpus/core/project"
import styles from "./loose-list.module.css"

/** An article that is alone in its story, with its first words for want of a headline. */
export interface LooseArticle {
  article: StoryArticle
  lead: string
}

/** Articles that share their event with no other. */
export function LooseList({ articles }: { articles: readonly LooseArticle[] }) {
  return (
    <ul className={styles["loose"]}>
      {articles.map(({ article: { id, title, outlet, published }, lead }) => (
        <li key={id}>
          <Link href={articlePath(id)} dir="auto">
            {titleOrLead(title, lead).text}
          </Link>
          <span className={styles["line"]}>
            {outlet.name}
            {published && <time dateTime={published}>{dateWords(published)}</time>}
          </span>
        </li>
      ))}
    </ul>
  )
}
