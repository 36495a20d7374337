import type { Entity } from "../schema/entity.ts"
import type { NameModel } from "../ports/name-model.ts"
import { knownPlace } from "./names/known-places.ts"
import type { Cluster } from "./identity/cluster.ts"
import { plainName } from "./identity/keys.ts"
import { countryOfPlace, kindOf } from "./places/country-of-place.ts"
import { toMention } from "./places/to-mention.ts"
import { findReferences } from "./references/find-references.ts"
import { NamedTokens } from "./roles/named-tokens.ts"
import { rolesAt } from "./roles/roles-at.ts"
import type { Document } from "./text/document.ts"
import type { TypedMention } from "./names/typed-mention.ts"

/** Clusters as the article's JSON has them, in order of first mention. Roles, descriptions and pronouns are read in English alone. */
export function buildEntities(
  document: Document,
  clusters: readonly Cluster[],
  model?: NameModel,
  isEnglish = true,
): Entity[] {
  const ids = new Set<string>()
  const built = clusters
    .map((cluster) => ({ ...cluster, mentions: cluster.mentions.toSorted((a, b) => order(a.mention, b.mention)) }))
    .toSorted((a, b) => order(first(a), first(b)))
    .map((cluster) => ({ entity: toEntity(document, cluster, ids, model), cluster }))
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

function toEntity(document: Document, cluster: Cluster, ids: Set<string>, model?: NameModel): Entity {
  const { type } = first(cluster)
  const forms = [...new Set(cluster.mentions.map(({ mention }) => mention.text.replace(/\s+/g, " ")))]
  const name = fullest(cluster, forms)
  const mentions = cluster.mentions.map(({ mention }) => mention)
  const kind =
    type === "place" ? (mentions.find((mention) => mention.kind)?.kind ?? kindOf(mentions, model)) : undefined
  const [code, ...others] = new Set(mentions.flatMap((mention) => mention.code ?? []))
  return {
    id: uniqueId(`${type}:${slug(name)}`, ids),
    type,
    name,
    aliases: forms.filter((form) => form !== name),
    ...(kind ? { kind } : {}),
    ...(type === "place" &&
      (code && others.length === 0 ? { countryCode: code } : countryOfPlace(document, mentions, kind, model))),
    roles: [],
    mentions: cluster.mentions.map(({ mention, rule }) => toMention(document, mention, rule)),
  }
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
