import type { TimelineEntry } from "@corpus/core/schema"
import { dateWords } from "@corpus/core/project"
import type { Names } from "./names.ts"
import { OutletLinks } from "./outlet-links.tsx"
import styles from "./timeline.module.css"

/** Dated events, earliest first, in the articles' own words. */
export function Timeline({ timeline, names }: { timeline: readonly TimelineEntry[]; names: Names }) {
  return (
    <section id="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">Timeline</h2>
      <ol className={styles["timeline"]}>
        {timeline.map(({ date, spans }) => (
          <li key={date}>
            <time dateTime={date}>{dateWords(date)}</time>
            <ul>
              {spans.map((span) => (
                <li key={`${span.article}-${span.start}`}>
                  <p dir="auto">{span.text}</p>
                  <OutletLinks spans={[span]} names={names} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
