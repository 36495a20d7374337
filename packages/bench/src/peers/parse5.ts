import { parse } from "parse5"
import { definePeer } from "./define-peer.ts"

/** parse5 alone, which the engine reads HTML with: a tree, and no article. */
export const parse5 = definePeer("parse5", (html) => {
  parse(html)
  return { body: { text: "" } }
})
