import { countWords } from "../page/count-words.ts"
import { Characters } from "./characters.tsx"
import type { Part } from "./part.ts"
import { HERE, type Place, markHref } from "./place.ts"
import styles from "./raw-view.module.css"
import { KIND_WORDS } from "./words.ts"

/** A part of the source itself, character by character, coloured by what became of it. */
export function RawView({ part, source, here }: { part: Part; source: string; here: Place | null }) {
  return (
    <>
      <p className={styles["legend"]}>
        {(["content", "metadata", "noise", "markup"] as const).map((kind) => (
          <span key={kind} data-kind={kind}>
            {KIND_WORDS[kind]}
          </span>
        ))}
        <span>{countWords(source.length, "character")}</span>
      </p>
      <pre className={styles["raw"]} dir="auto">
        {part.runs.map(({ start, end, kind, rule, label }) => (
          <a
            key={start}
            href={markHref("raw", { at: start })}
            id={here && start <= here.at && here.at < end ? HERE : undefined}
            title={[label, rule].filter(Boolean).join(", ")}
            data-at={start}
            data-kind={kind}
            data-mark="run"
          >
            <Characters text={source.slice(start, end)} />
          </a>
        ))}
      </pre>
    </>
  )
}
