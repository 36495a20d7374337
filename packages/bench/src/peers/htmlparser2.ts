import { Parser } from "htmlparser2"
import { definePeer } from "./define-peer.ts"

/** htmlparser2's bare events: about as fast as HTML can be read in JavaScript, and no tree, let alone an article. */
export const htmlparser2 = definePeer("htmlparser2", (html) => {
  let events = 0
  const count = () => void events++
  new Parser({ onopentag: count, onclosetag: count, ontext: count, oncomment: count }).end(html)
  return { body: { text: "" } }
})
