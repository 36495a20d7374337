import type { Medium } from "../../schema/quote.ts"

/** Words of a sentence, outside its quotations, that say where something was said. The first that fits decides. */
export const MEDIA: readonly [Medium, RegExp][] = [
  [
    "post",
    /\b(?:tweet(?:ed|s)?|retweeted|(?:social media|facebook|instagram|x|twitter|blog|linkedin) posts?|posts? on|posted (?:on|to|online|a|that)|posting on|(?:in|with) an? (?:\w+ )?post|took to (?:x|twitter|facebook|instagram|truth social|social media)|(?:on|to) (?:x|twitter|facebook|instagram|truth social|weibo|telegram|linkedin|bluesky|threads|social media))(?![\w-])/iu,
  ],
  [
    "press-conference",
    /\b(?:(?:press|news|media) (?:conference|briefing|meet)|(?:told|tells|telling|spoke to|speaking to|spoken to) (?:reporters|journalists|newsmen|the press|the media))\b/iu,
  ],
  [
    "interview",
    /\b(?:[Ii]nterview(?:ed)?|[Pp]odcast|talk show|call-in show|(?:[Ss]poke|[Ss]peaking|[Tt]alking|talked) (?:to|with) (?:the )?(?!Parliament|Congress|House|Senate|Council|Assembly)\p{Lu}\p{L}*|(?:spoke to|told|tells) (?:us|me|this (?:newspaper|paper|website|magazine)))(?!\p{L})/u,
  ],
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
