import { type Share, shareOf } from "../share.ts"
import { type Unit, isOfKind } from "./units.ts"

/** The share of units that the ledger gives a right kind: content, metadata, noise or markup. */
export function scoreKind(units: readonly Unit[]): Share {
  return shareOf(units, (unit) => isOfKind(unit) || unit.wanted.also.includes(unit.found?.kind ?? ""))
}
