import type { Statement, Story } from "@corpus/core/schema"
import { MEDIUM_WORDS } from "../article/words.ts"
import styles from "./common-text.module.css"
import type { Names } from "./names.ts"
import { OutletLinks } from "./outlet-links.tsx"
import { severalSaid, wordingsOf } from "./statement-wordings.ts"

function setting({ medium, date, place, rebuilt }: Statement, names: Names): string {
  const parts = [
    medium && (MEDIUM_WORDS[medium] ?? medium),
    date,
    place && `in ${names.entity(place)}`,
    rebuilt && "rebuilt, not seen",
  ]
  return parts.filter(Boolean).join(", ")
}

/** What was said in one place, put together in its order from what articles quote of it. */
export function Statements({ story, names }: { story: Story; names: Names }) {
  return (
    <section id="statements" aria-labelledby="statements-heading">
      <h2 id="statements-heading">Statements</h2>
      <ul className={styles["list"]}>
        {severalSaid(story).map((statement) => (
          <li key={statement.id}>
            <p className={styles["remark"]}>
              <strong>{[statement.speaker ?? []].flat().map(names.entity).join(", ") || "Nobody is named"}</strong>{" "}
              {setting(statement, names)}
            </p>
            <ol>
              {wordingsOf(story, statement).map((wording) => (
                <li key={`${wording.article}-${wording.start}`}>
                  <p dir="auto">{wording.text}</p>
                  <OutletLinks spans={[wording]} names={names} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  )
}
