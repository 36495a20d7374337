import type { Article, CaptureInfo } from "@corpus/core/schema"
import { countWords } from "../page/count-words.ts"
import { dateWords } from "@corpus/core/project"
import { httpUrl } from "../page/http-url.ts"
import styles from "./about.module.css"
import { MetadataTable } from "./metadata-table.tsx"
import { HERE, articlePath, placeQuery } from "./place.ts"

type NamedCapture = CaptureInfo & { input?: string }

/** Where this house's API answers, if whoever started the site said so. */
const api = httpUrl(process.env["CORPUS_API"])

function Captures({ captures }: { captures: readonly NamedCapture[] }) {
  return (
    <ul className={styles["list"]}>
      {captures.map(({ input, url, fetchedAt, mediaType, length }, index) => {
        const address = httpUrl(url)
        return (
          <li key={index}>
            {address ? (
              <a href={address} rel="noreferrer nofollow">
                {url}
              </a>
            ) : (
              (url ?? input ?? "pasted")
            )}
            , {[mediaType, countWords(length, "byte"), fetchedAt && dateWords(fetchedAt)].filter(Boolean).join(", ")}
          </li>
        )
      })}
    </ul>
  )
}

function Messages({ article }: { article: Article }) {
  return (
    <ul className={styles["list"]}>
      {article.messages.map(({ severity, rule, reason, start, end }, index) => (
        <li key={index} data-severity={severity}>
          {reason}{" "}
          {start === undefined ? (
            <code>{rule}</code>
          ) : (
            <a href={`${articlePath(article.id)}${placeQuery("raw", { at: start, to: end })}#${HERE}`}>
              <code>{rule}</code>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Everything about the article that is not the article: metadata, messages, captures, other forms of it. */
export function About({ article, captures }: { article: Article; captures: readonly NamedCapture[] }) {
  const path = articlePath(article.id)
  return (
    <footer className={styles["about"]}>
      <section aria-labelledby="metadata">
        <h2 id="metadata">What the page says of itself</h2>
        <MetadataTable article={article} />
      </section>
      {article.messages.length > 0 && (
        <section aria-labelledby="messages">
          <h2 id="messages">Messages</h2>
          <Messages article={article} />
        </section>
      )}
      <section aria-labelledby="captures">
        <h2 id="captures">Captured from</h2>
        <Captures captures={captures} />
      </section>
      <nav aria-label="Other forms of this article" className={styles["forms"]} data-print="no">
        <a href={`${path}/json`}>JSON</a>
        {api && <a href={`${api}v1/articles/${encodeURIComponent(article.id)}`}>JSON of the API</a>}
        <a href={`${path}/markdown`} download>
          Markdown
        </a>
        <a href={`${path}/remove`}>Remove …</a>
      </nav>
    </footer>
  )
}
