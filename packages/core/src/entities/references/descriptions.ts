import type { Entity } from "../../schema/entity.ts"
import { FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { ANY_BODY } from "../lexicon/reference-words.ts"
import { DETERMINER, SETS_OFF } from "../lexicon/role-words.ts"
import { typeOfHead } from "../names/head.ts"
import type { NamedRun, NamedTokens } from "../roles/named-tokens.ts"

/** What the article says of bodies and persons where it names them: "oil company", "43". */
export interface Descriptions {
  nouns: ReadonlyMap<Entity, ReadonlySet<string>>
  ages: ReadonlyMap<string, Entity | null>
}

/** Reads "Acme, a Danish dairy group", "the airline Acme" and "Ana Lima, 43,". An age of two people is nobody's. */
export function readDescriptions(named: NamedTokens): Descriptions {
  const nouns = new Map<Entity, Set<string>>()
  const ages = new Map<string, Entity | null>()
  for (const { block, run } of named.runs()) {
    const { tokens } = named.block(block)
    const { entity } = run
    if (entity.type === "person" && SETS_OFF.test(tokens[run.last + 1]?.text ?? "")) {
      const age = tokens[run.last + 2]
      if (age && /^\d\d?$/.test(age.text) && tokens[run.last + 3]?.shape === "mark") {
        ages.set(age.text, ages.has(age.text) && ages.get(age.text) !== entity ? null : entity)
      }
    }
    if (entity.type !== "organization") continue
    const said = [nounBefore(named, block, run), nounAfter(named, block, run)].filter((noun) => noun !== null)
    if (said.length > 0) nouns.set(entity, new Set([...(nouns.get(entity) ?? []), ...said]))
  }
  return { nouns, ages }
}

const isBody = (noun: string): boolean => ANY_BODY.has(noun) || typeOfHead(noun)?.type === "organization"

/** "the Oslo-based group Acme": the noun right before a name. */
function nounBefore(named: NamedTokens, block: number, { first }: NamedRun): string | null {
  const token = named.block(block).tokens[first - 1]
  return token?.shape === "lower" && isBody(token.lower) ? token.lower : null
}

/** "Acme, a Danish dairy group": the noun of the apposition after a name. */
function nounAfter(named: NamedTokens, block: number, { last }: NamedRun): string | null {
  const { tokens } = named.block(block)
  if (!SETS_OFF.test(tokens[last + 1]?.text ?? "") || !DETERMINER.test(tokens[last + 2]?.lower ?? "")) return null
  for (let at = last + 3; at < last + 9; at++) {
    const token = tokens[at]
    if (!token || token.shape === "mark" || FUNCTION_WORDS.has(token.lower)) return null
    const next = tokens[at + 1]
    const ends = !next || next.shape === "mark" || next.shape === "possessive" || FUNCTION_WORDS.has(next.lower)
    if (ends) return isBody(token.lower) ? token.lower : null
  }
  return null
}
