import { Fragment } from "react"
import styles from "./characters.module.css"

// Controls, and the format characters that would turn or hide the text around them. Line feeds and tabs are shown as they are.
// oxlint-disable-next-line no-control-regex: control characters are what it is for
const UNSEEN =
  /([\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])/

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`

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
