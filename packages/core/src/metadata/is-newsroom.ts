import { isOutlet } from "./is-outlet.ts"
import { NEWSROOM } from "./lexicon/byline-words.ts"

/** Does a byline name nobody but the outlet itself or its staff? */
export function isNewsroom(names: readonly string[], publisher: string | null, url: string | null): boolean {
  return names.every((name) => isOutlet(name, publisher, url) || NEWSROOM.test(name) || /\.\w{2,4}$/.test(name))
}
