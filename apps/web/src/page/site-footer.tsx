import styles from "./site-footer.module.css"

/** What a reader may expect of everything above it. */
export function SiteFooter() {
  return (
    <footer className={styles["footer"]}>
      <p>Every word shown is a span of an article as it was captured. Nothing is summarised, scored or rewritten.</p>
    </footer>
  )
}
