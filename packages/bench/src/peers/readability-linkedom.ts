import { parseHTML } from "linkedom"
import { definePeer } from "./define-peer.ts"
import { readability } from "./readability.ts"

/** Mozilla's Readability on linkedom's document. */
export const readabilityLinkedom = definePeer("readability-linkedom", (html) => readability(parseHTML(html).document))
