import type { System } from "./system.ts"

/** A system to compare with, which is loaded when it is wanted. */
export interface Peer {
  name: string
  load: () => Promise<System>
}

/** What finds articles, the last one a lower bound rather than a rival. */
export const PEERS: readonly Peer[] = [
  { name: "readability-linkedom", load: async () => (await import("./readability-linkedom.ts")).readabilityLinkedom },
  { name: "readability-jsdom", load: async () => (await import("./readability-jsdom.ts")).readabilityJsdom },
  { name: "defuddle", load: async () => (await import("./defuddle.ts")).defuddle },
  { name: "article-extractor", load: async () => (await import("./article-extractor.ts")).articleExtractor },
  { name: "dom-smoothie", load: async () => (await import("./dom-smoothie.ts")).domSmoothie },
  { name: "longest-prose", load: async () => (await import("./longest-prose.ts")).longestProse },
]

/** Parsers alone, whose time alone is of interest. */
export const PARSERS: readonly Peer[] = [
  { name: "parse5", load: async () => (await import("./parse5.ts")).parse5 },
  { name: "htmlparser2", load: async () => (await import("./htmlparser2.ts")).htmlparser2 },
]

/** The peers of those names, loaded. */
export function loadPeers(peers: readonly Peer[], names: readonly string[]): Promise<System[]> {
  return Promise.all(peers.filter(({ name }) => names.includes(name)).map(({ load }) => load()))
}
