import { createHash } from "node:crypto"

/** Is a document one of the fifth that nobody looks at while the rules are made? Its name alone decides. */
export function holdsOut(name: string): boolean {
  return createHash("sha256").update(name).digest().readUInt32BE(0) % 5 === 4
}
