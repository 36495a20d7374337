import type { NoiseRule } from "./define-noise-rule.ts"
import { adLabel } from "./phrases/ad-label.ts"
import { commentsPrompt } from "./phrases/comments-prompt.ts"
import { cookieBanner } from "./phrases/cookie-banner.ts"
import { disclosure } from "./phrases/disclosure.ts"
import { embedPlaceholder } from "./phrases/embed-placeholder.ts"
import { endLabel } from "./phrases/end-label.ts"
import { followPrompt } from "./phrases/follow-prompt.ts"
import { hidden } from "./rules/hidden.ts"
import { interfaceLabel } from "./phrases/interface-label.ts"
import { legalNotice } from "./phrases/legal-notice.ts"
import { linkList } from "./rules/link-list.ts"
import { mediaPlayer } from "./phrases/media-player.ts"
import { namedSections } from "./rules/named-section.ts"
import { newsletterPrompt } from "./phrases/newsletter-prompt.ts"
import { outsideBody } from "./rules/outside-body.ts"
import { pageFurniture } from "./rules/page-furniture.ts"
import { paywallPrompt } from "./phrases/paywall-prompt.ts"
import { preferredSource } from "./phrases/preferred-source.ts"
import { readAlso } from "./phrases/read-also.ts"
import { syndicationNotice } from "./phrases/syndication-notice.ts"

/** Every rule that looks at a block's own words, the most telling first. */
export const PHRASE_RULES: readonly NoiseRule[] = [
  adLabel,
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
  interfaceLabel,
]

/** Every rule that looks at where in a page's tree a block stands. */
export const STRUCTURE_RULES: readonly NoiseRule[] = [hidden, ...namedSections, pageFurniture, outsideBody, linkList]

/** All noise rules, in the order in which their word counts where several match. */
export const NOISE_RULES: readonly NoiseRule[] = [hidden, ...PHRASE_RULES, ...STRUCTURE_RULES.slice(1)]
