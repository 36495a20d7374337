import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * The furniture of a video or audio player.
 *
 * @example "기사 듣기" → media-player
 * @example "Escucha la lluvia desde su casa, dice." → kept
 * @example "0:00 / 3:24" → media-player
 * @example "Listen to this article" → media-player
 * @example "Play video" → media-player
 * @example "Play was stopped for rain after 32 overs." → kept
 */
export const mediaPlayer = definePhraseRule({
  name: "media-player",
  reason: "media-player",
  because: "it belongs to a video or audio player",
  longest: 100,
  topics: ["player"],
  forms: [
    /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?)?$/,
    /^(?:play|pause|mute|unmute|replay|listen|watch(?:\s+now)?|volume|fullscreen|audio|video)(?:\s+(?:video|audio|now|again|to (?:this|the) (?:article|story)|this (?:article|story|video)|live))?[\W\d_]*$/i,
    /^(?:listen|listening)\s+(?:to|time)\b.{0,60}$/i,
    /^your browser does not support\b.{0,80}$/i,
    /^(?:current time|duration|remaining time|playback (?:rate|speed)|picture-in-picture|captions (?:off|settings))\b.{0,60}$/i,
  ],
})
