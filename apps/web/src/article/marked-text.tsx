import { Fragment } from "react"
import type { Mark } from "./block-marks.ts"
import styles from "./marked-text.module.css"
import type { Nested } from "./nest.ts"
import { HERE, markHref } from "./place.ts"

type Enclosing = Extract<Mark, { kind: "quote" }>["quote"] | null

/** A block's text with its quotations and names marked; each mark leads to its account. */
export function MarkedText({ nodes, quote = null }: { nodes: readonly Nested<Mark>[]; quote?: Enclosing }) {
  return nodes.map((node, index) => {
    if (typeof node === "string") {
      if (!quote) return <Fragment key={index}>{node}</Fragment>
      // Links cannot nest, so a quotation is a link around each run between the names in it; one of them takes the focus.
      return (
        <a
          key={index}
          className={styles["words"]}
          href={markHref("clean", { at: quote.start, to: quote.end })}
          data-at={quote.start}
          data-to={quote.end}
          tabIndex={index === 0 ? undefined : -1}
        >
          {node}
        </a>
      )
    }
    const { value, children } = node
    if (value.kind === "here") {
      return (
        <mark key={index} id={HERE} className={styles["here"]}>
          <MarkedText nodes={children} quote={quote} />
        </mark>
      )
    }
    if (value.kind === "quote") {
      return (
        <span key={index} className={styles["quote"]} data-mark="quote" data-kind={value.quote.kind}>
          <MarkedText nodes={children} quote={value.quote} />
        </span>
      )
    }
    const { start, end } = value.mention
    return (
      <a
        key={index}
        className={styles["mention"]}
        href={markHref("clean", { at: start, to: end })}
        data-at={start}
        data-to={end}
        data-mark="mention"
        data-type={value.entity.type}
      >
        <PlainText nodes={children} />
      </a>
    )
  })
}

/** What lies inside a name: a link already, so no further links, but the place asked for stays visible. */
function PlainText({ nodes }: { nodes: readonly Nested<Mark>[] }) {
  return nodes.map((node, index) => {
    if (typeof node === "string") return <Fragment key={index}>{node}</Fragment>
    const inner = <PlainText nodes={node.children} />
    if (node.value.kind !== "here") return <Fragment key={index}>{inner}</Fragment>
    return (
      <mark key={index} id={HERE} className={styles["here"]}>
        {inner}
      </mark>
    )
  })
}
