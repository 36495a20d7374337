import type { Entity } from "../schema/entity.ts"
import { knownPlace } from "./names/known-places.ts"
import type { Cluster } from "./identity/cluster.ts"
import { plainName } from "./identity/keys.ts"
import { findReferences } from "./references/find-references.ts"
import { NamedTokens } from "./roles/named-tokens.ts"
import { rolesAt } from "./roles/roles-at.ts"
import type { Document } from "./text/document.ts"
import type { Token } from "./text/token.ts"
import type { TypedMention } from "./names/typed-mention.ts"

/** Clusters as the article's JSON has them, in order of first mention. Roles, descriptions and pronouns are read in English alone. */
export function buildEntities(document: Document, clusters: readonly Cluster[], isEnglish = true): Entity[] {
  const ids = new Set<string>()
  const built = clusters
    .map((cluster) => ({ ...cluster, mentions: cluster.mentions.toSorted((a, b) => order(a.mention, b.mention)) }))
    .toSorted((a, b) => order(first(a), first(b)))
    .map((cluster) => ({ entity: toEntity(document, cluster, ids), cluster }))
  if (!isEnglish) return built.map(({ entity }) => entity)
  const named = new NamedTokens(document, built)
  for (const { entity, cluster } of built) {
    if (entity.type === "person")
      entity.roles = distinct(cluster.mentions.flatMap(({ mention }) => rolesAt(named, mention)))
  }
  for (const [entity, references] of findReferences(named, built)) entity.references = references
  return built.map(({ entity }) => entity)
}

const first = (cluster: Cluster): TypedMention => (cluster.mentions[0] as Cluster["mentions"][number]).mention

const order = (a: TypedMention, b: TypedMention): number => a.block - b.block || a.first - b.first

function toEntity(document: Document, cluster: Cluster, ids: Set<string>): Entity {
  const { type } = first(cluster)
  const forms = [...new Set(cluster.mentions.map(({ mention }) => mention.text.replace(/\s+/g, " ")))]
  const name = fullest(cluster, forms)
  const codes = new Set(cluster.mentions.flatMap(({ mention }) => mention.code ?? []))
  const [countryCode] = codes
  const kind = cluster.mentions.map(({ mention }) => mention.kind).find((found) => found !== undefined)
  return {
    id: uniqueId(`${type}:${slug(name)}`, ids),
    type,
    name,
    aliases: forms.filter((form) => form !== name),
    ...(type === "place" && kind
      ? { kind, ...(countryCode && codes.size === 1 ? { countryCode } : codeOf(forms, kind)) }
      : {}),
    roles: [],
    mentions: cluster.mentions.map(({ mention, rule }) => {
      const { tokens, block } = document.blocks[mention.block] as Document["blocks"][number]
      return { ...block.map.span((tokens[mention.first] as Token).from, (tokens[mention.last] as Token).to), rule }
    }),
  }
}

/** The country that a place is, or is in, where the names that it goes by here leave no doubt. */
function codeOf(forms: readonly string[], kind: Entity["kind"]): Pick<Entity, "countryCode"> {
  const known = forms.map(knownPlace).filter((place) => place?.kind === kind)
  const [code, ...others] = new Set(known.map((place) => place?.code))
  return code === undefined || others.length > 0 ? {} : { countryCode: code }
}

/** The form with most words; a place goes under its usual name where the article uses it. Earlier names never lead. */
function fullest(cluster: Cluster, forms: readonly string[]): string {
  const former = new Set(
    cluster.mentions.filter(({ rule }) => rule === "formerly-known-as").map(({ mention }) => mention.text),
  )
  const usable = forms.filter((form) => !form.startsWith("@") && !former.has(form))
  const usual = usable.find((form) => knownPlace(form)?.name === form)
  if (usual !== undefined && first(cluster).type === "place") return usual
  const size = (form: string): number => form.split(/[\s-]+/).length * 100 + form.length
  return usable.toSorted((a, b) => size(b) - size(a))[0] ?? (forms[0] as string)
}

function distinct(roles: Entity["roles"]): Entity["roles"] {
  return roles.filter(
    (role, index) =>
      roles.findIndex((other) => other.title?.toLowerCase() === role.title?.toLowerCase() && other.of === role.of) ===
      index,
  )
}

const slug = (name: string): string =>
  plainName(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "name"

function uniqueId(id: string, ids: Set<string>): string {
  let unique = id
  for (let count = 2; ids.has(unique); count++) unique = `${id}-${count}`
  ids.add(unique)
  return unique
}
