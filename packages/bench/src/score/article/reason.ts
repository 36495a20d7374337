import { type Share, shareOf } from "../share.ts"
import { type Unit, isOfKind } from "./units.ts"

/** The share of noise units that the ledger calls noise for a right reason. */
export function scoreReason(units: readonly Unit[]): Share {
  const noise = units.filter(
    (unit) => unit.wanted.kind === "noise" && (isOfKind(unit) || !unit.wanted.also.includes(unit.found?.kind ?? "")),
  )
  return shareOf(noise, ({ wanted, found }) => {
    const reason = found?.kind === "noise" ? found.reason : null
    return reason !== null && (reason === wanted.reason || wanted.reasonAlso.includes(reason))
  })
}
