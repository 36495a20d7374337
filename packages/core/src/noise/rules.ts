import type { NoiseRule } from "./define-noise-rule.ts"
import { PHRASE_RULES } from "./phrases/index.ts"
import { hidden } from "./rules/hidden.ts"
import { linkList } from "./rules/link-list.ts"
import { namedSections } from "./rules/named-section.ts"
import { otherArticle } from "./rules/other-article.ts"
import { outsideBody } from "./rules/outside-body.ts"
import { pageFurniture } from "./rules/page-furniture.ts"

/** Every rule that looks at where in a page's tree a block stands. */
export const STRUCTURE_RULES: readonly NoiseRule[] = [
  hidden,
  ...namedSections,
  pageFurniture,
  otherArticle,
  outsideBody,
  linkList,
]

/** All noise rules, in the order in which their word counts where several match. */
export const NOISE_RULES: readonly NoiseRule[] = [hidden, ...PHRASE_RULES, ...STRUCTURE_RULES.slice(1)]
