import type { PhraseRule } from "../define-phrase-rule.ts"
import { adLabel } from "./ad-label.ts"
import { browserWall } from "./browser-wall.ts"
import { commentsPrompt } from "./comments-prompt.ts"
import { cookieBanner } from "./cookie-banner.ts"
import { disclosure } from "./disclosure.ts"
import { embedConsent } from "./embed-consent.ts"
import { embedPlaceholder } from "./embed-placeholder.ts"
import { endLabel } from "./end-label.ts"
import { followPrompt } from "./follow-prompt.ts"
import { interfaceLabel } from "./interface-label.ts"
import { legalNotice } from "./legal-notice.ts"
import { mediaPlayer } from "./media-player.ts"
import { newsletterPrompt } from "./newsletter-prompt.ts"
import { offer } from "./offer.ts"
import { paywallPrompt } from "./paywall-prompt.ts"
import { preferredSource } from "./preferred-source.ts"
import { readAlso } from "./read-also.ts"
import { syndicationNotice } from "./syndication-notice.ts"

/** Every rule that looks at a block's own words, the most telling first. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  adLabel,
  offer,
  embedConsent,
  embedPlaceholder,
  syndicationNotice,
  cookieBanner,
  newsletterPrompt,
  paywallPrompt,
  preferredSource,
  followPrompt,
  commentsPrompt,
  mediaPlayer,
  legalNotice,
  endLabel,
  readAlso,
  disclosure,
  browserWall,
  interfaceLabel,
]
