import type { Fact, Verdict } from "@corpus/core/schema"
import { factAccounts } from "./fact-accounts.ts"
import styles from "./facts.module.css"
import type { Names } from "./names.ts"
import { OutletLinks } from "./outlet-links.tsx"
import { VERDICT_WORDS, slotWords } from "./words.ts"

function FactRows({ fact, names }: { fact: Fact; names: Names }) {
  const rows = factAccounts(fact).flatMap(({ wordings }, account) =>
    wordings.map((wording, index) => ({ wording, isApart: index === 0 && account > 0 })),
  )
  return (
    <tbody>
      {rows.map(({ wording, isApart }, index) => {
        const [first] = wording
        return (
          <tr key={`${first.article}-${first.start}`} data-apart={isApart}>
            {index === 0 && (
              <th scope="rowgroup" rowSpan={rows.length + (fact.silent.length > 0 ? 1 : 0)}>
                {slotWords(fact, names.entity)}
              </th>
            )}
            <td className={styles["words"]} dir="auto">
              {first.text}
            </td>
            <td className={styles["outlet"]}>
              <OutletLinks spans={wording} names={names} />
            </td>
          </tr>
        )
      })}
      {fact.silent.length > 0 && (
        <tr>
          <td className={styles["silent"]} colSpan={2}>
            Not in {fact.silent.map(names.outlet).join(", ")}
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** The facts of one verdict: slot, words, outlet; words that come to different values are set apart. */
export function Facts({ verdict, facts, names }: { verdict: Verdict; facts: readonly Fact[]; names: Names }) {
  const { heading, note } = VERDICT_WORDS[verdict]
  return (
    <section id={verdict} className={styles["facts"]} data-verdict={verdict} aria-labelledby={`${verdict}-heading`}>
      <h2 id={`${verdict}-heading`}>{heading}</h2>
      <p className={styles["note"]}>{note}</p>
      <table>
        <thead className="unseen">
          <tr>
            <th>About</th>
            <th>Words</th>
            <th>Outlet</th>
          </tr>
        </thead>
        {facts.map((fact) => (
          <FactRows key={fact.id} fact={fact} names={names} />
        ))}
      </table>
    </section>
  )
}
