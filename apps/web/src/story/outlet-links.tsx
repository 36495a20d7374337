import type { ArticleSpan } from "@corpus/core/schema"
import { spanHref } from "../article/place.ts"
import type { Names } from "./names.ts"
import styles from "./outlet-links.module.css"

/** Who prints the words, each outlet leading to where it does. */
export function OutletLinks({ spans, names }: { spans: readonly Omit<ArticleSpan, "text">[]; names: Names }) {
  return (
    <span className={styles["outlets"]}>
      {spans.map((span) => (
        <a key={`${span.article}-${span.start}`} href={spanHref(span.article, span)}>
          {names.outlet(span.article)}
        </a>
      ))}
    </span>
  )
}
