import { countWords } from "../page/count-words.ts"
import { Characters } from "./characters.tsx"
import { type Run, passages } from "./ledger-runs.ts"
import styles from "./marked-view.module.css"
import type { Part } from "./part.ts"
import { HERE, type Place, markHref } from "./place.ts"
import { ruleName } from "./rule-name.ts"
import { KIND_WORDS, labelWords } from "./words.ts"

/** So much of a long run is shown here; the raw view has all of it. */
const SHOWN: Record<Run["kind"], number> = { content: Infinity, metadata: 600, noise: 600, markup: 60 }

function RunLink({ run, here }: { run: Run; here: Place | null }) {
  const shown = run.text.slice(0, SHOWN[run.kind])
  const hidden = run.text.length - shown.length
  const isHere = here !== null && run.start <= here.at && here.at < run.end
  return (
    <a
      className={styles["run"]}
      href={markHref("marked", { at: run.start })}
      id={isHere ? HERE : undefined}
      data-at={run.start}
      data-kind={run.kind}
      data-mark="run"
    >
      <Characters text={shown} />
      {hidden > 0 && ` … ${countWords(hidden, "more character")}`}
    </a>
  )
}

const isBlank = (run: Run): boolean => run.kind !== "content" && run.text.trim() === ""

/** A part of the source in its order: what was kept as it reads, what was left out where it stood, each with label and rule. */
export function MarkedView({ part, here }: { part: Part; here: Place | null }) {
  const shown = passages(part.runs).filter(({ block, runs: [first] }) => block !== null || !(first && isBlank(first)))
  return (
    <ol className={styles["marked"]}>
      {shown.map(({ runs }) => {
        const [first] = runs
        if (!first) return null
        return (
          <li
            key={first.start}
            className={styles["passage"]}
            data-kind={first.kind}
            data-label={first.label ?? undefined}
          >
            <p className={styles["text"]} dir="auto">
              {runs.map((run) => (isBlank(run) ? run.text : <RunLink key={run.start} run={run} here={here} />))}
            </p>
            {first.kind !== "markup" && (
              <p className={styles["label"]}>
                <span>
                  {[first.kind === "content" ? null : KIND_WORDS[first.kind], first.label && labelWords(first.label)]
                    .filter(Boolean)
                    .join(": ")}
                </span>
                <code>{ruleName(first)}</code>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
