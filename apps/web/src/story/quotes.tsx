import type { Story } from "@corpus/core/schema"
import { type Articles, Collation } from "./collation.tsx"
import { type SpeakerUtterances, concordance } from "./concordance.ts"
import collation from "./collation.module.css"
import type { Names } from "./names.ts"
import styles from "./quotes.module.css"

function Legend() {
  return (
    <dl className={styles["legend"]} aria-label="Legend">
      <div>
        <dt>
          <mark className={collation["difference"]} data-class="wording">
            word
          </mark>
        </dt>
        <dd>another word than in the reference</dd>
      </div>
      <div>
        <dt>
          <mark className={collation["difference"]} data-class="extent">
            word
          </mark>
        </dt>
        <dd>put in here</dd>
      </div>
      <div>
        <dt>
          <del className={collation["absent"]}>word</del>
        </dt>
        <dd>in the reference, not here</dd>
      </div>
      <div>
        <dt>
          <mark className={collation["difference"]} data-class="form">
            word
          </mark>
        </dt>
        <dd>spelling, punctuation or form only</dd>
      </div>
    </dl>
  )
}

const isShared = ({ wordings }: SpeakerUtterances["utterances"][number]): boolean =>
  wordings.reduce((sum, { variants }) => sum + new Set(variants.map(({ article }) => article)).size, 0) > 1

function Speaker({ group, names, articles }: { group: SpeakerUtterances; names: Names; articles: Articles }) {
  const shared = group.utterances.filter(isShared)
  const single = group.utterances.filter((utterance) => !isShared(utterance))
  return (
    <section className={styles["speaker"]}>
      <h3>{group.speakers.map(names.entity).join(", ") || "Nobody is named"}</h3>
      {shared.map((utterance) => (
        <Collation key={utterance.id} utterance={utterance} names={names} articles={articles} />
      ))}
      {single.length > 0 && (
        <details className={styles["single"]} open={shared.length === 0}>
          <summary>In one article only ({single.length})</summary>
          {single.map((utterance) => (
            <Collation key={utterance.id} utterance={utterance} names={names} articles={articles} />
          ))}
        </details>
      )}
    </section>
  )
}

/** The concordance: what each speaker said, in every outlet's wording. */
export function Quotes({ story, names, articles }: { story: Story; names: Names; articles: Articles }) {
  return (
    <section id="quotes" aria-labelledby="quotes-heading">
      <h2 id="quotes-heading">In their words</h2>
      <p className={styles["note"]}>
        Each thing said once, in every outlet’s wording. The first line is the wording that most of them print; below it
        the others, with every word that differs from it.
      </p>
      <Legend />
      {concordance(story).map((group) => (
        <Speaker key={group.speakers.join("|")} group={group} names={names} articles={articles} />
      ))}
    </section>
  )
}
