import type { Evidence, Metadata, MetadataField } from "../schema/metadata.ts"
import type { Candidate } from "./candidate.ts"

export const NO_METADATA: Readonly<Metadata> = Object.freeze({
  title: null,
  description: null,
  authors: [],
  published: null,
  modified: null,
  publisher: null,
  section: null,
  tags: [],
  language: null,
  dateline: null,
  canonicalUrl: null,
  image: null,
  syndicated: false,
  access: null,
})

const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/

/** Chosen values, their evidence, and the fields whose sources disagree. */
export interface Chosen {
  metadata: Metadata
  evidence: Partial<Record<MetadataField, Evidence[]>>
  disputed: { field: MetadataField; values: string[] }[]
}

/** Takes for each field the first candidate; candidates come in the order of trust. All that say the same are its evidence. */
export function choose(candidates: readonly Candidate[]): Chosen {
  const metadata: Metadata = { ...NO_METADATA }
  const evidence: Chosen["evidence"] = {}
  const disputed: Chosen["disputed"] = []
  const byField = Map.groupBy(candidates, ({ field }) => field)
  for (const [field, all] of byField) {
    const first = localTime(all)
    if (!first) continue
    Object.assign(metadata, { [field]: first.value })
    evidence[field] = all
      .filter(({ value }) => isAlike(value, first.value))
      .map(({ start, end, rule, pointer }) => ({ start, end, rule, ...(pointer === undefined ? {} : { pointer }) }))
    const others = all.filter(({ value }) => !isAlike(value, first.value)).map(({ value }) => inWords(value))
    if (others.length > 0) disputed.push({ field, values: [inWords(first.value), ...new Set(others)] })
  }
  return { metadata, evidence, disputed }
}

/** The first; of one instant, the wording with the offset of the place, which has the day right that readers there saw. */
function localTime(all: readonly Candidate[]): Candidate | undefined {
  const [first] = all
  if (!first || typeof first.value !== "string" || !/(?:Z|[+-]00:00)$/.test(first.value)) return first
  const at = Date.parse(first.value)
  return (
    all.find(
      ({ value }) => /[+-](?!00:00)\d{2}:\d{2}$/.test(`${value as string}`) && Date.parse(`${value as string}`) === at,
    ) ?? first
  )
}

function isAlike(a: Candidate["value"], b: Candidate["value"]): boolean {
  const plain = (value: Candidate["value"]) =>
    JSON.stringify(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "")
  if (
    typeof a === "string" &&
    typeof b === "string" &&
    ZONED.test(a) &&
    ZONED.test(b) &&
    Date.parse(a) === Date.parse(b)
  )
    return true
  const [left, right] = [plain(a), plain(b)]
  return left === right || left.startsWith(right) || right.startsWith(left)
}

function inWords(value: Candidate["value"]): string {
  return typeof value === "string" ? value : JSON.stringify(value)
}
