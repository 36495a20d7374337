import type { TypedMention } from "../names/typed-mention.ts"
import { plainKey, plainName } from "./keys.ts"

const placeOf = ({ block, first }: TypedMention): number => block * 1e5 + first

/**
 * The key of the long form for which an acronym stands where it stands, null where the text defines no such acronym. One acronym may
 * stand for two bodies: the definition before it counts.
 */
export function acronymKeys(mentions: readonly TypedMention[]): (mention: TypedMention) => string | null {
  const long = mentions.filter(({ definedAs, text }) => (definedAs?.length ?? 0) > text.length)
  const defined = Map.groupBy(long, ({ text }) => plainName(text))
  return (mention) => {
    const known = defined.get(plainName(mention.text))
    const definition = known?.findLast((each) => placeOf(each) <= placeOf(mention)) ?? known?.[0]
    return definition ? plainKey(definition.definedAs as string, mention.type) : null
  }
}
