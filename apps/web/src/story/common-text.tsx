import type { ArticleSpan, Story } from "@corpus/core/schema"
import styles from "./common-text.module.css"
import type { Names } from "./names.ts"
import { OutletLinks } from "./outlet-links.tsx"

function Spans({ spans, names }: { spans: readonly ArticleSpan[]; names: Names }) {
  return (
    <ul>
      {spans.map((span) => (
        <li key={`${span.article}-${span.start}`}>
          <p dir="auto">{span.text}</p>
          <OutletLinks spans={[span]} names={names} />
        </li>
      ))}
    </ul>
  )
}

const speakerNames = (speaker: Story["voice"][number]["speaker"], names: Names): string =>
  speaker === null ? "somebody unnamed" : [speaker].flat().map(names.entity).join(", ")

/** Words that several articles share, words also attributed, and what cannot both hold in one article. */
export function CommonText({ story, names }: { story: Story; names: Names }) {
  const shared = story.origins.filter(({ articles }) => articles.length > 1)
  return (
    <>
      {story.voice.length > 0 && (
        <section id="voice" aria-labelledby="voice-heading">
          <h2 id="voice-heading">Also attributed</h2>
          <ul className={styles["list"]}>
            {story.voice.map(({ own, attributed, speaker }) => (
              <li key={`${own.article}-${own.start}`}>
                <Spans spans={[own]} names={names} />
                <p className={styles["remark"]}>in its own words, also attributed to {speakerNames(speaker, names)}:</p>
                <Spans spans={[attributed]} names={names} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {shared.length > 0 && (
        <section id="origins" aria-labelledby="origins-heading">
          <h2 id="origins-heading">Text in common</h2>
          <ul className={styles["list"]}>
            {shared.map((origin) => (
              <li key={origin.id}>
                <p className={styles["remark"]}>{origin.articles.map(names.outlet).join(", ")}</p>
                <Spans spans={origin.spans} names={names} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {story.lint.length > 0 && (
        <section id="lint" aria-labelledby="lint-heading">
          <h2 id="lint-heading">Cannot both hold</h2>
          <ul className={styles["list"]}>
            {story.lint.map(({ rule, reason, spans }, index) => (
              <li key={index}>
                <p className={styles["remark"]}>
                  {reason} <code>{rule}</code>
                </p>
                <Spans spans={spans} names={names} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
