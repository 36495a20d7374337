import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * An invitation to follow, share or find the outlet on other platforms.
 *
 * @example "Compartir en Facebook" → social
 * @example "分享到" → social
 * @example "Compartir el piso sale más barato." → kept
 * @example "Follow us on:" → social
 * @example "Share this article" → social
 * @example "Facebook Twitter WhatsApp" → social
 * @example "Share prices fell in early trading." → kept
 */
export const followPrompt = definePhraseRule({
  name: "follow-prompt",
  reason: "social",
  because: "it asks to follow or share on other platforms",
  stands: "below",
  longest: 140,
  topics: ["share"],
  forms: [
    /^(?:please\s+)?follow\s+(?:us|our|me|@?[\w.]+)\b(?:.{0,60}\b(?:on|at|via)\b.{0,80})?[\W_]*$/i,
    /^(?:share|tweet|post|pin|email|like)(?:\s+(?:this|it|via|on|to|with)\b.{0,50})?[\W_]*$/i,
    /^(?:find|join|connect with|like)\s+us\s+on\b.{0,60}$/i,
    /^social\s+(?:footer|media|share|links?|icons?|buttons?|bar)[\W_]*$/i,
    /^(?:(?:facebook|twitter|x|whats\s?app|linked\s?in|instagram|telegram|reddit|pinterest|youtube|e-?mail|threads|bluesky|messenger|sms|print|copy(?:\s+link)?|share|link|icon|rss|tiktok|google news)[\s,|/·•]*){1,16}$/i,
    /^\d[\d.,]*\s*[kKmM]?\s*(?:shares?|likes?|views?|retweets?|followers?)[\W_]*$/i,
    /^share\s+(?:on\s+)?(?:facebook|twitter|x|whatsapp|linkedin)\b.{0,60}$/i,
  ],
})
