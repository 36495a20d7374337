import { Readability } from "dom-smoothie-js"
import { definePeer } from "./define-peer.ts"

interface Article {
  content: string
  title?: string | null
  byline?: string | null
  published_time?: string | null
}

/** dom_smoothie, Readability's method in Rust, as WebAssembly. */
export const domSmoothie = definePeer("dom-smoothie", (html, url) => {
  const reader = new Readability(html, url, null)
  try {
    const { content, title, byline, published_time } = reader.parse() as Article
    return { body: { html: content }, title, authors: byline ? [byline] : [], date: published_time }
  } finally {
    reader.free()
  }
})
