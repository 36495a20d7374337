import type { KnownCity, NameModel } from "../../ports/name-model.ts"
import type { Entity } from "../../schema/entity.ts"
import { knownPlace } from "../names/known-places.ts"
import { textOf } from "../names/text-of.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import type { Document } from "../text/document.ts"
import { isNameShape } from "../text/token.ts"
import { toMention } from "./to-mention.ts"

/** A city that only the model's gazetteer knows is one. */
export const kindOf = (mentions: readonly TypedMention[], model?: NameModel): Entity["kind"] =>
  mentions.some(({ text, words }) => !knownPlace(text) && model?.city?.(words)) ? "city" : undefined

/** The country that a place is, or is in, where the text says so or the names that it goes by here leave no doubt. */
export function countryOfPlace(
  document: Document,
  mentions: readonly TypedMention[],
  kind: Entity["kind"],
  model?: NameModel,
): Pick<Entity, "countryCode" | "countryEvidence"> {
  for (const mention of mentions) {
    const container = containerOf(document, mention)
    if (container)
      return { countryCode: container.code, countryEvidence: toMention(document, container, "place-containment") }
  }
  const codes = new Map<string | undefined, TypedMention>()
  for (const mention of mentions) {
    const known = knownPlace(mention.text) ?? (kind === "city" ? toPlace(model?.city?.(mention.words)) : undefined)
    if (known && known.kind === kind && !codes.has(known.code)) codes.set(known.code, mention)
  }
  const [[code, mention] = [], ...others] = codes
  if (code === undefined || !mention || others.length > 0) return {}
  return {
    countryCode: code,
    countryEvidence: toMention(document, mention, knownPlace(mention.text) ? "name" : "city"),
  }
}

const toPlace = (city: KnownCity | undefined) => city && { kind: "city" as const, code: city.country }

/** The country or region that a comma ties to a name ("Paris, Texas"), but for one of a list ("Paris, Texas and Rome"). */
function containerOf(
  document: Document,
  { block, last }: TypedMention,
): { block: number; first: number; last: number; code: string } | null {
  const { tokens } = document.blocks[block] as Document["blocks"][number]
  if (tokens[last + 1]?.text !== ",") return null
  const first = last + 2
  for (const end of [first + 2, first + 1, first]) {
    const place =
      isNameShape(tokens[first]) && isNameShape(tokens[end]) ? knownPlace(textOf(tokens, first, end)) : undefined
    if (!place || place.kind === "city") continue
    const next = tokens[end + 1]?.text === "," ? tokens[end + 2] : tokens[end + 1]
    const isListed = next && (/^(?:and|or)$/.test(next.lower) || isNameShape(next))
    return place.code === undefined || isListed ? null : { block, first, last: end, code: place.code }
  }
  return null
}
