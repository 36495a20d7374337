import type { Article, ContentRole, Quote, Span } from "@corpus/core/schema"
import { textBlocks } from "@corpus/core/ledger"
import type { ReactNode } from "react"
import { type Mark, blockMarks } from "./block-marks.ts"
import styles from "./clean-view.module.css"
import { MarkedText } from "./marked-text.tsx"
import { nest } from "./nest.ts"

interface ShownBlock {
  role: ContentRole
  words: ReactNode
  speakers: string[]
}

function speakersIn(article: Article, marks: readonly { value: Mark }[]): string[] {
  const quotes: Quote[] = marks.flatMap(({ value }) => (value.kind === "quote" ? [value.quote] : []))
  const ids = quotes.flatMap(({ speaker }) => speaker ?? [])
  return [...new Set(ids)].map((id) => article.entities.find((entity) => entity.id === id)?.name ?? id)
}

function Speakers({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p className={styles["speakers"]} data-mark="speakers">
      <span className="unseen">Quoted here: </span>
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </p>
  )
}

const LIST_ROLES: ReadonlySet<ContentRole> = new Set<ContentRole>(["list-item", "key-point"])

/** Neighbouring items of one list together, everything else alone. */
function groups(blocks: readonly ShownBlock[]): [ShownBlock, ...ShownBlock[]][] {
  const grouped: [ShownBlock, ...ShownBlock[]][] = []
  for (const block of blocks) {
    const last = grouped.at(-1)
    if (last && LIST_ROLES.has(block.role) && last[0].role === block.role) last.push(block)
    else grouped.push([block])
  }
  return grouped
}

function Words({ role, words }: ShownBlock) {
  if (role === "heading") return <h2 className={styles["heading"]}>{words}</h2>
  if (role === "blockquote") return <blockquote className={styles["blockquote"]}>{words}</blockquote>
  if (role === "table" || role === "code") return <pre className={styles["pre"]}>{words}</pre>
  return <p className={styles[role]}>{words}</p>
}

/** The article as one would read it: its blocks in order, quotations and names marked, the speakers beside. */
export function CleanView({ article, here }: { article: Article; here: Span | null }) {
  const blocks = textBlocks(article)
    .filter(({ role }) => role !== "title")
    .map((block): ShownBlock => {
      const marks = blockMarks(article, block, here)
      return {
        role: block.role,
        words: <MarkedText nodes={nest(block.text, marks)} />,
        speakers: speakersIn(article, marks),
      }
    })
  return (
    <div className={styles["clean"]} dir="auto">
      {groups(blocks).map((group, index) => {
        const [first] = group
        const speakers = [...new Set(group.flatMap((block) => block.speakers))]
        return (
          <div key={index} className={styles["block"]} data-role={first.role}>
            {LIST_ROLES.has(first.role) ? (
              <ul className={styles[first.role]} aria-label={first.role === "key-point" ? "Key points" : undefined}>
                {group.map((block, item) => (
                  <li key={item}>{block.words}</li>
                ))}
              </ul>
            ) : (
              <Words {...first} />
            )}
            <Speakers names={speakers} />
          </div>
        )
      })}
    </div>
  )
}
