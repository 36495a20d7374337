import type { Share } from "../share.ts"
import { normalize } from "../normalize.ts"

/** Is the body the very text, white space aside? */
export function scoreBodyText(found: string, wanted: string): Share {
  return { right: normalize(found) === normalize(wanted) ? 1 : 0, of: 1 }
}
