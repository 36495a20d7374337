import type { Part } from "./part.ts"
import styles from "./part-links.module.css"
import { type View, placeQuery } from "./place.ts"

/** Leads through the parts of a long source; nothing where there is only one. */
export function PartLinks({ view, part: { number, count } }: { view: View; part: Part }) {
  if (count === 1) return null
  return (
    <nav className={styles["parts"]} aria-label="Parts of the source">
      {number > 1 && (
        <a href={placeQuery(view, null, { number: number - 1 })} rel="prev">
          Part {number - 1}
        </a>
      )}
      <span>
        Part {number} of {count}
      </span>
      {number < count && (
        <a href={placeQuery(view, null, { number: number + 1 })} rel="next">
          Part {number + 1}
        </a>
      )}
    </nav>
  )
}
