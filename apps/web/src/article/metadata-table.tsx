import type { Article, Evidence, Metadata, MetadataField } from "@corpus/core/schema"
import type { ReactNode } from "react"
import { dateWords } from "@corpus/core/project"
import { httpUrl } from "../page/http-url.ts"
import styles from "./metadata-table.module.css"
import { HERE, articlePath, placeQuery } from "./place.ts"
import { FIELD_WORDS } from "./words.ts"

const FIELDS = Object.keys(FIELD_WORDS) as MetadataField[]

function Address({ address }: { address: string | null }) {
  const url = httpUrl(address)
  return url ? (
    <a href={url} rel="noreferrer nofollow">
      {address}
    </a>
  ) : (
    address
  )
}

/** A field's value in words; null where the page does not say. */
function shown(metadata: Metadata, field: MetadataField): ReactNode {
  switch (field) {
    case "authors":
    case "tags":
      return metadata[field].join(", ") || null
    case "published":
    case "modified":
      return metadata[field] && dateWords(metadata[field])
    case "dateline":
      return metadata.dateline && Object.values(metadata.dateline).filter(Boolean).join(", ")
    case "canonicalUrl":
    case "image":
      return metadata[field] && <Address address={metadata[field]} />
    case "syndicated":
      return metadata.syndicated ? "The page says that its text comes from elsewhere" : null
    case "access":
      return metadata.access ?? null
    case "title":
    case "description":
    case "publisher":
    case "section":
    case "language":
      return metadata[field]
  }
}

function Sources({ id, evidence }: { id: string; evidence: readonly Evidence[] }) {
  return evidence.map(({ start, end, rule, pointer }) => (
    <a
      key={`${start}-${rule}-${pointer}`}
      href={`${articlePath(id)}${placeQuery("raw", { at: start, to: end })}#${HERE}`}
    >
      {rule}
      {pointer && ` ${pointer}`}
    </a>
  ))
}

/** What the page says about itself, each field with the place and rule it comes from. */
export function MetadataTable({ article }: { article: Article }) {
  const rows = FIELDS.flatMap((field) => {
    const value = shown(article.metadata, field)
    return value ? [{ field, value, evidence: article.evidence[field] ?? [] }] : []
  })
  const unsaid = FIELDS.filter((field) => field !== "syndicated" && !rows.some((row) => row.field === field))
  return (
    <>
      <table className={styles["table"]}>
        <thead className="unseen">
          <tr>
            <th>Field</th>
            <th>Value</th>
            <th>Where it stands</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, value, evidence }) => (
            <tr key={field}>
              <th scope="row">{FIELD_WORDS[field]}</th>
              <td>{value}</td>
              <td className={styles["evidence"]}>
                <Sources id={article.id} evidence={evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unsaid.length > 0 && (
        <p className={styles["unsaid"]}>
          Not on the page: {unsaid.map((field) => FIELD_WORDS[field].toLowerCase()).join(", ")}.
        </p>
      )}
    </>
  )
}
