import { gazetteerEntries } from "./gazetteer-entries.ts"
import { packGazetteer } from "./pack-gazetteer.ts"

let packed: Uint8Array | undefined

/** The gazetteer that stands before the weights which ship: made when first asked for, and kept. */
export const shippedGazetteer = (): Uint8Array => (packed ??= packGazetteer(gazetteerEntries()))
