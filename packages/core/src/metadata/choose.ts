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
    const saysSame = alikeTo(first.value)
    const [same, different] = [[] as Candidate[], [] as Candidate[]]
    for (const candidate of all) (saysSame(candidate.value) ? same : different).push(candidate)
    evidence[field] = same.map(({ start, end, rule, pointer }) => ({
      start,
      end,
      rule,
      ...(pointer === undefined ? {} : { pointer }),
    }))
    const others = different.map(({ value }) => inWords(value))
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

/** Tells what says the same as a value: the same instant, or the same letters and digits as far as the shorter goes. */
function alikeTo(first: Candidate["value"]): (value: Candidate["value"]) => boolean {
  let said: string | undefined
  return (value) => {
    if (value === first || (isInstant(value) && isInstant(first) && Date.parse(value) === Date.parse(first)))
      return true
    said ??= plain(first)
    const other = plain(value)
    return other.startsWith(said) || said.startsWith(other)
  }
}

const isInstant = (value: Candidate["value"]): value is string => typeof value === "string" && ZONED.test(value)

const plain = (value: Candidate["value"]) =>
  JSON.stringify(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")

function inWords(value: Candidate["value"]): string {
  return typeof value === "string" ? value : JSON.stringify(value)
}
