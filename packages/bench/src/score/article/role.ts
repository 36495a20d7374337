import { type Share, shareOf } from "../share.ts"
import { type Unit, isOfKind } from "./units.ts"

/** The share of units of the right kind, where both sides give a role, that have the right role. */
export function scoreRole(units: readonly Unit[]): Share {
  const withRole = units.flatMap((unit) => {
    const role = unit.found && "role" in unit.found ? unit.found.role : undefined
    return isOfKind(unit) && role && unit.wanted.role ? [{ ...unit.wanted, found: role }] : []
  })
  return shareOf(withRole, ({ found, role, roleAlso }) => found === role || roleAlso.includes(found))
}
