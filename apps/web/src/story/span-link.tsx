import type { ArticleSpan } from "@corpus/core/schema"
import { spanHref } from "../article/place.ts"
import styles from "./span-link.module.css"

/** An article's own words, leading to where they stand. */
export function SpanLink({ span }: { span: Omit<ArticleSpan, "value"> }) {
  return (
    <a className={styles["span"]} href={spanHref(span.article, span)} dir="auto">
      {span.text}
    </a>
  )
}
