import { Defuddle } from "defuddle/node"
import { parseHTML } from "linkedom"
import { definePeer } from "./define-peer.ts"

type Document = Parameters<typeof Defuddle>[0]

/** Defuddle on linkedom's document, with what linkedom lacks of what it calls. It asks nobody on the network. */
export const defuddle = definePeer("defuddle", async (html, url) => {
  const { document } = parseHTML(html)
  Object.assign(document, { styleSheets: [], URL: url })
  Object.assign(document.defaultView ?? {}, { getComputedStyle: () => ({ display: "" }) })
  const { content, title, author, published } = await inSilence(() =>
    Defuddle(document as Document, url, { useAsync: false }),
  )
  return { body: { html: content }, title, authors: author ? [author] : [], date: published }
})

/** It complains to the console of much that pages have; what it cannot read at all it throws at. */
async function inSilence<T>(work: () => Promise<T>): Promise<T> {
  const { error, warn, log } = console
  const silent = () => {}
  Object.assign(console, { error: silent, warn: silent, log: silent })
  try {
    return await work()
  } finally {
    Object.assign(console, { error, warn, log })
  }
}
