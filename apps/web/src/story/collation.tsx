import type { Article, Variant } from "@corpus/core/schema"
import { textBlocks } from "@corpus/core/ledger"
import styles from "./collation.module.css"
import type { CollatedUtterance, Wording } from "./concordance.ts"
import { type MarkedRun, markDifferences } from "./mark-differences.ts"
import type { Names } from "./names.ts"
import { OutletLinks } from "./outlet-links.tsx"
import { DIFFERENCE_WORDS, DRIFT_WORDS } from "./words.ts"

/** A story's articles by id, as far as the library still has them. */
export type Articles = ReadonlyMap<string, Article>

const blocksOf = (articles: Articles, id: string): ReturnType<typeof textBlocks> => {
  const article = articles.get(id)
  return article ? textBlocks(article) : []
}

/** A variant's text with its differences where they stand; unmarked where its article is no longer here. */
function runsOf(variant: Variant, articles: Articles): MarkedRun[] {
  for (const { map, text } of blocksOf(articles, variant.article)) {
    const { from, to } = map.toText(variant.start, variant.end)
    if (text.slice(from, to) !== variant.text) continue
    return markDifferences(variant.text, variant.differences, (start, end) => {
      const range = map.toText(start, end)
      return { from: range.from - from, to: range.to - from }
    })
  }
  return [{ text: variant.text, difference: null }]
}

function Run({ run: { text, difference }, isFirst }: { run: MarkedRun; isFirst: boolean }) {
  if (!difference) return text
  const { kind, against } = difference
  const title = against ? `${DIFFERENCE_WORDS[kind]}: elsewhere “${against.trim()}”` : DIFFERENCE_WORDS[kind]
  if (text === "") {
    return (
      <del className={styles["absent"]} data-class={difference.class} data-first={isFirst} title={title}>
        {against}
      </del>
    )
  }
  return (
    <mark className={styles["difference"]} data-class={difference.class} title={title}>
      {text}
    </mark>
  )
}

function WordingRow({ wording, names, articles }: { wording: Wording; names: Names; articles: Articles }) {
  const [first] = wording.variants
  return (
    <li className={styles["wording"]} data-drift={first.drift} data-mark="wording">
      <OutletLinks spans={wording.variants} names={names} />
      <p className={styles["words"]} dir="auto">
        {runsOf(first, articles).map((run, index) => (
          <Run key={index} run={run} isFirst={index === 0} />
        ))}
      </p>
      <p className={styles["drift"]}>{wording.isReference ? "reference" : DRIFT_WORDS[first.drift]}</p>
    </li>
  )
}

/** One utterance: each outlet's wording under the one that most of them print, word by word. */
export function Collation(props: { utterance: CollatedUtterance; names: Names; articles: Articles }) {
  const { utterance, ...rest } = props
  return (
    <ol id={utterance.id} className={styles["collation"]}>
      {utterance.wordings.map((wording) => {
        const [first] = wording.variants
        return <WordingRow key={`${first.article}-${first.start}`} wording={wording} {...rest} />
      })}
    </ol>
  )
}
