import { Fragment } from "react"
import styles from "./characters.module.css"

// Controls, and the format characters that would turn or hide the text around them. Line ends, tabs and joiners do their work.
const UNSEEN = /(?!\r\n|[\n\t\u200C\u200D])([\p{Cc}\p{Cf}\p{Cs}])/u

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`

/** Source characters as they are, those that have no shape named by their code point. */
export function Characters({ text }: { text: string }) {
  return text.split(UNSEEN).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} className={styles["unseen"]}>
        {codePoint(part)}
      </span>
    ),
  )
}
