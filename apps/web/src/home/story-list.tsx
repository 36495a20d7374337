import type { StorySummary } from "@corpus/core"
import Link from "next/link"
import { titleOrLead } from "../article/article-title.ts"
import { countWords } from "../page/count-words.ts"
import { dateWords } from "@corpus/core/project"
import styles from "./story-list.module.css"

function StoryItem({ story }: { story: StorySummary }) {
  const { id, title, lead, outlets, articles, utterances, differ, published } = story
  return (
    <li className={styles["story"]}>
      <p className={styles["outlets"]}>{outlets.join(" · ")}</p>
      <h3 dir="auto">
        <Link href={`/story/${encodeURIComponent(id)}`}>{titleOrLead(title, lead).text}</Link>
      </h3>
      {title && lead && (
        <p className={styles["lead"]} dir="auto">
          {/[\p{L}\p{N},]$/u.test(lead) ? `${lead} …` : lead}
        </p>
      )}
      <p className={styles["line"]}>
        <span>{countWords(articles, "article")}</span>
        {utterances > 0 && <span>{countWords(utterances, "thing")} said</span>}
        {differ > 0 && <span className={styles["differ"]}>outlets differ on {countWords(differ, "point")}</span>}
        {published && <time dateTime={published}>{dateWords(published)}</time>}
      </p>
    </li>
  )
}

/** Stories that several articles tell. */
export function StoryList({ stories }: { stories: readonly StorySummary[] }) {
  return (
    <ul className={styles["stories"]}>
      {stories.map((story) => (
        <StoryItem key={story.id} story={story} />
      ))}
    </ul>
  )
}
