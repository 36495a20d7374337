import type { Article } from "@corpus/core/schema"
import { outletOf } from "@corpus/core/story"
import { dateWords } from "@corpus/core/project"
import styles from "./article-header.module.css"
import { articleTitle } from "./article-title.ts"

/** Headline, outlet, authors and dates, as far as the page gives them. */
export function ArticleHeader({ article, input }: { article: Article; input: string | undefined }) {
  const { authors, published, modified, dateline } = article.metadata
  const title = articleTitle(article)
  const outlet = outletOf(article, input)
  return (
    <header className={styles["header"]}>
      <p className={styles["outlet"]}>
        {outlet.name}
        {outlet.fallback && <span className={styles["aside"]}> (the page names no outlet)</span>}
      </p>
      <h1 dir="auto" data-fallback={title.isLead}>
        {title.text}
      </h1>
      <p className={styles["line"]}>
        {authors.length > 0 && <span>{authors.join(", ")}</span>}
        {published && <time dateTime={published}>{dateWords(published)}</time>}
        {modified && (
          <span>
            changed <time dateTime={modified}>{dateWords(modified)}</time>
          </span>
        )}
        {dateline?.place && <span>{dateline.place}</span>}
        {dateline?.agency && <span>{dateline.agency}</span>}
      </p>
      {article.whole !== true && (
        <p className={styles["cut"]}>
          The article is not whole (cut at the {article.whole.cut}): {article.whole.because}
        </p>
      )}
    </header>
  )
}
