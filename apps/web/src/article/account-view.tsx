import { countWords } from "../page/count-words.ts"
import type { Account } from "./account.ts"
import styles from "./account-view.module.css"
import { Characters } from "./characters.tsx"
import { FIELD_WORDS, KIND_WORDS, MEDIUM_WORDS, labelWords } from "./words.ts"

/** A range of the source, its characters, and every rule that had a say in it. */
export function AccountView({ account }: { account: Account }) {
  const { start, end, kind, label, rule, sentence, characters, hidden, names, quotes, fields } = account
  return (
    <div className={styles["account"]} data-kind={kind}>
      <h2 className={styles["what"]}>
        {KIND_WORDS[kind]}
        {label && <span className={styles["label"]}>{labelWords(label)}</span>}
      </h2>
      <p>{sentence}</p>
      <pre className={styles["characters"]}>
        <Characters text={characters} />
        {hidden > 0 && <span className={styles["more"]}> … and {countWords(hidden, "more character")}</span>}
      </pre>
      <dl className={styles["facts"]}>
        <div>
          <dt>Characters</dt>
          <dd>
            {start}–{end}
          </dd>
        </div>
        <div>
          <dt>Rule</dt>
          <dd>
            <code>{rule}</code>
          </dd>
        </div>
        {quotes.map((quote, index) => (
          <div key={`quote-${index}`}>
            <dt>Quotation</dt>
            <dd>
              {quote.speakers.length > 0 ? quote.speakers.join(", ") : "nobody is named"}; {quote.kind}
              {quote.medium && `; ${MEDIUM_WORDS[quote.medium] ?? quote.medium}`}
              {quote.cue && `; “${quote.cue}”`} <code>{quote.rule}</code>
            </dd>
          </div>
        ))}
        {names.map((name, index) => (
          <div key={`name-${index}`}>
            <dt>{name.type}</dt>
            <dd>
              {name.name}
              {name.aliases.length > 0 && `, also ${name.aliases.join(", ")}`} <code>{name.rule}</code>
            </dd>
          </div>
        ))}
        {fields.map(({ field, rule: from }) => (
          <div key={field}>
            <dt>Metadata</dt>
            <dd>
              {FIELD_WORDS[field]} <code>{from}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
