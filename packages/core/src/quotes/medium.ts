import type { Medium } from "../schema/quote.ts"
import type { Frame } from "./frame.ts"

/** Words of a sentence, outside its quotations, that say where something was said. The first that fits decides. */
const MEDIA: readonly [Medium, RegExp][] = [
  [
    "post",
    /\b(?:tweet(?:ed|s)?|retweeted|(?:social media|facebook|instagram|x|twitter|blog|linkedin) posts?|posts? on|posted (?:on|to|online|a|that)|posting on|(?:in|with) an? (?:\w+ )?post|took to (?:x|twitter|facebook|instagram|truth social|social media)|(?:on|to) (?:x|twitter|facebook|instagram|truth social|weibo|telegram|linkedin|bluesky|threads|social media))(?![\w-])/iu,
  ],
  [
    "press-conference",
    /\b(?:(?:press|news|media) (?:conference|briefing|meet)|(?:told|tells|telling) (?:reporters|journalists|newsmen|the press|the media))\b/iu,
  ],
  ["interview", /\b(?:interview(?:ed)?|podcast|talk show|call-in show)\b/iu],
  [
    "court",
    /\b(?:testif(?:ied|ies|ying)|testimony|in court|told (?:the|a) (?:court|jury|judge|tribunal|inquest|hearing)|affidavit|in (?:his|her|its|the|a) ruling)\b/iu,
  ],
  [
    "letter",
    /\b(?:in (?:an?|his|her|its|their|the) (?:[\w-]+ ){0,2}(?:letter|memo|email|e-mail)|wrote to|the (?:letter|memo|email) (?:read|said|says|reads))\b/iu,
  ],
  [
    "statement",
    /\b(?:(?:in|issued|released|said in|through) (?:an?|his|her|its|their|the|this)? ?(?:[\w-]+ ){0,2}(?:statement|press release|communiqué|communique)|(?:the|a) statement (?:said|read|added|says|reads|noted|continued))\b/iu,
  ],
  [
    "call",
    /\b(?:(?:phone|telephone|telephonic|conference) (?:call|conversation|interview)|by (?:phone|telephone)|over the (?:phone|telephone))\b/iu,
  ],
  [
    "speech",
    /\b(?:(?:in|during|at|gave|delivering|delivered) (?:an?|his|her|its|the) (?:[\w-]+ ){0,3}(?:speech|address|sermon|lecture|rally|keynote|town hall)|addressing|speaking (?:at|to|before|in)|told (?:the|a) (?:[\w-]+ )?(?:crowd|rally|audience|gathering|supporters|conference|parliament|assembly|delegates))\b/iu,
  ],
]

/** How far around the cue it is looked for, in UTF-16 units. */
const REACH = 160

/** Where a quotation was said, if the sentence of its cue tells; `at` is the cue's or the range's token. */
export function mediumOf(frame: Frame, at: number): Medium | undefined {
  const { tokens, block } = frame
  const anchor = tokens[at]
  if (!anchor) return undefined
  let words = ""
  let from = at
  while (
    from > 0 &&
    tokens[from - 1]?.sentence === anchor.sentence &&
    anchor.from - (tokens[from - 1]?.from ?? 0) < REACH
  )
    from--
  for (
    let place = from;
    tokens[place]?.sentence === anchor.sentence && (tokens[place]?.from ?? 0) - anchor.to < REACH;
    place++
  ) {
    const token = tokens[place]
    if (token) words += token.kind === "range" ? " | " : `${block.text.slice(token.from, token.to)} `
  }
  return MEDIA.find(([, pattern]) => pattern.test(words))?.[0]
}
