import { FROM_BODY } from "../lexicon/role-words.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import type { NamedTokens } from "./named-tokens.ts"
import { ownerAfter } from "./owner.ts"
import type { FoundRole } from "./roles-at.ts"

/** "Ana Lima of Acme", "Ana Lima, from the University of Bern": a body right after a full name, without a title. */
export function affiliationAfter(named: NamedTokens, { block, last, words }: TypedMention): FoundRole | null {
  const { tokens } = named.block(block)
  const link = tokens[last + 1]?.text === "," ? last + 2 : last + 1
  if (words.length < 2 || !FROM_BODY.test(tokens[link]?.lower ?? "")) return null
  const run = named.at(block, link + 1) ?? named.at(block, link + 2)
  if (!run || tokens[run.last + 1]?.shape === "possessive") return null
  const { last: reach = 0, ...owner } = ownerAfter(named, block, link - 1)
  if (!owner.body && !(owner.country && tokens[link]?.lower === "of")) return null
  return { first: link, last: reach, titled: false, owner }
}
