import { NEWSROOM } from "./lexicon/byline-words.ts"

/** Does a byline name nobody but the outlet itself or its staff? */
export function isNewsroom(names: readonly string[], publisher: string | null, url: string | null): boolean {
  const outlet = bare(publisher ?? "")
  const host = bare(/^\w+:\/\/(?:www\.)?([^/]*)\.\w+(?:\/|$)/.exec(url ?? "")?.[1] ?? "")
  return names.every((name) => {
    const plain = bare(name)
    const isOutlet = plain.length > 1 && (outlet.includes(plain) || host.includes(plain))
    return isOutlet || (outlet.length > 3 && plain.includes(outlet)) || NEWSROOM.test(name) || /\.\w{2,4}$/.test(name)
  })
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
