import { AFTER_HEAD } from "../lexicon/name-context.ts"
import type { EntityType } from "../../schema/entity.ts"
import {
  AGREEMENT_HEADS,
  CENTRE_USES,
  EVENT_HEADS,
  FACILITY_HEADS,
  OPENING_HEADS,
  ORGANIZATION_HEADS,
  POLICY_HEADS,
  REGION_HEADS,
} from "../lexicon/head-nouns.ts"
import { FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { isNameShape, type Token } from "../text/token.ts"

/** The noun that says what a name names: its token, where the name ends, and the type it gives. */
export interface Head {
  at: number
  end: number
  type: EntityType
  kind?: "region" | "facility"
}

/** The type that a head noun gives, by its lower-case form. */
export function typeOfHead(lower: string): Pick<Head, "type" | "kind"> | null {
  const stem = lower.replace(/[-‐‑]?plus$/, "")
  if (AGREEMENT_HEADS.has(stem)) return { type: "agreement" }
  if (EVENT_HEADS.has(stem)) return { type: "event" }
  if (POLICY_HEADS.has(stem)) return { type: "policy" }
  if (ORGANIZATION_HEADS.has(stem)) return { type: "organization" }
  if (FACILITY_HEADS.has(stem)) return { type: "place", kind: "facility" }
  if (REGION_HEADS.has(stem)) return { type: "place", kind: "region" }
  return null
}

/** The head of the name that tokens `first`–`last` hold, or null where nothing in them says what they name. */
export function headOf(tokens: readonly Token[], first: number, last: number): Head | null {
  for (let index = first; index < last; index++) {
    const link = tokens[index + 1]?.lower
    if (
      (link === "of" || link === "for" || link === "on" || link === "against") &&
      index + 1 < last &&
      OPENING_HEADS.has(tokens[index]?.lower ?? "")
    ) {
      const type = typeOfHead(tokens[index]?.lower ?? "") ?? { type: "organization" as const }
      // "Gulf of Aden Terminals", "City of London Police": the place is a part of a body's name.
      const end = typeOfHead(tokens[last]?.lower ?? "")
      return type.type === "place" && index + 2 < last && end?.type === "organization"
        ? { at: last, end: last, ...end }
        : { at: index, end: last, ...type }
    }
  }
  for (let index = last; index >= first; index--) {
    const token = tokens[index] as Token
    if (!isNameShape(token)) continue
    const type = typeOfHeadAt(tokens, index)
    if (!type || (index === first && first < last) || FUNCTION_WORDS.has(token.lower)) continue
    return { at: index, end: index + plus(tokens, index, last), ...type }
  }
  return null
}

/** "Vision 2035" is a programme, a tennis centre a building. */
function typeOfHeadAt(tokens: readonly Token[], index: number): Pick<Head, "type" | "kind"> | null {
  const lower = tokens[index]?.lower ?? ""
  if (lower === "vision" && /^2\d{3}$/.test(tokens[index + 1]?.text ?? "")) return { type: "policy" }
  if (/^cent(?:er|re)$/.test(lower) && CENTRE_USES.has(tokens[index - 1]?.lower ?? ""))
    return { type: "place", kind: "facility" }
  return typeOfHead(lower)
}

/** "Meeting Plus", "Group A", "Summit II": what may follow a head and belong to the name. */
function plus(tokens: readonly Token[], index: number, last: number): number {
  const next = tokens[index + 1]
  if (/^no\.?$/.test(next?.lower ?? "")) return tokens[index + 2]?.shape === "number" ? 2 : 0
  return index < last && next && AFTER_HEAD.test(next.lower) ? 1 + plus(tokens, index + 1, last) : 0
}
