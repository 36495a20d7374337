import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * What stands where a post or video from elsewhere would load.
 *
 * @example "Tap to view post…" → embed-placeholder
 * @example "View this post on Instagram" → embed-placeholder
 * @example "To view this video please enable JavaScript" → embed-placeholder
 * @example "The tweet drew thousands of replies within an hour." → kept
 */
export const embedPlaceholder = definePhraseRule({
  name: "embed-placeholder",
  reason: "embed-placeholder",
  because: "it stands where a post or video from elsewhere would load",
  stands: "inside",
  longest: 160,
  forms: [
    /^(?:scroll|tap|click|wait)\s+(?:down\s+)?to\s+(?:load|view|see)\s+(?:the\s+|this\s+)?(?:tweet|post|video|content|embed|comments?)[\W_]*$/i,
    /^loading\s*(?:the\s+)?(?:tweet|post|video|content|embed|comments|more|player)?[\W_]*$/i,
    /^(?:view|see|watch|open)\s+(?:this|the|full|original)\s+(?:post|tweet|thread|photo|video|profile|reel)\s+(?:on|in)\s+[\w. ]{1,20}[\W_]*$/i,
    /^to\s+view\s+this\s+(?:video|content|page)\s*,?\s*please\s+(?:enable|accept|consider|turn)\b.*$/i,
    /^(?:this|the)\s+(?:content|embed|video|tweet|post)\s+(?:is\s+(?:not|un)\s*available|could\s+not\s+be\s+loaded|can(?:no|')t\s+be\s+(?:displayed|loaded))\b.*$/i,
    /^(?:view|see)\s+(?:on|post\s+on)\s+(?:x|twitter|facebook|instagram|threads|bluesky|telegram)\W*$/i,
    /^(?:embedded|external)\s+(?:content|media|video|tweet)[\W_]*$/i,
  ],
})
