import { JSDOM, VirtualConsole } from "jsdom"
import { definePeer } from "./define-peer.ts"
import { readability } from "./readability.ts"

/** Mozilla's Readability on jsdom's document. */
export const readabilityJsdom = definePeer("readability-jsdom", (html, url) => {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  try {
    return readability(window.document)
  } finally {
    window.close()
  }
})
