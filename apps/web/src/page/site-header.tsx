import Link from "next/link"
import { chooseTheme } from "./choose-theme.ts"
import styles from "./site-header.module.css"
import { THEMES, type Theme } from "./theme.ts"

const LABEL: Record<Theme, string> = { auto: "Auto", light: "Light", dark: "Dark" }

/** The site's name, its places, and the choice of theme, which works as a plain form. */
export function SiteHeader({ theme }: { theme: Theme }) {
  return (
    <header className={styles["header"]} data-print="no">
      <Link className={styles["name"]} href="/">
        Corpus
      </Link>
      <nav aria-label="Site" className={styles["places"]}>
        <Link href="/">Stories</Link>
        <Link href="/#add">Add</Link>
      </nav>
      <form action={chooseTheme} className={styles["themes"]} aria-label="Theme">
        {THEMES.map((choice) => (
          <button key={choice} name="theme" value={choice} aria-pressed={choice === theme}>
            {LABEL[choice]}
          </button>
        ))}
      </form>
    </header>
  )
}
