import type { ReactNode } from "react"
import page from "./page.module.css"
import styles from "./plain-page.module.css"

/** A page that says one thing. */
export function PlainPage({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <div className={`${page["page"]} ${styles["plain"]}`}>
      <h1>{heading}</h1>
      {children}
    </div>
  )
}
