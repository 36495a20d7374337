import type { Block, Page } from "../blocks/block.ts"
import type { NoiseRule } from "./define-noise-rule.ts"
import { createPhraseCheck } from "./define-phrase-rule.ts"
import { PHRASE_RULES } from "./phrases/index.ts"
import { hidden } from "./rules/hidden.ts"
import { linkList } from "./rules/link-list.ts"
import { menuRow } from "./rules/menu-row.ts"
import { namedSectionOf, namedSections } from "./rules/named-section.ts"
import { otherArticle } from "./rules/other-article.ts"
import { outsideBody } from "./rules/outside-body.ts"
import { pageFurniture } from "./rules/page-furniture.ts"

/** Every rule that looks at where a block stands and what it is made of, but for `hidden` and the named sections. */
const STRUCTURE_RULES: readonly NoiseRule[] = [pageFurniture, otherArticle, outsideBody, linkList, menuRow]

/** All noise rules, in the order in which their word counts where several match. */
export const NOISE_RULES: readonly NoiseRule[] = [hidden, ...PHRASE_RULES, ...namedSections, ...STRUCTURE_RULES]

const mayBePhrase = createPhraseCheck(PHRASE_RULES)

/** The first of all rules that matches a block. */
export function noiseRuleOf(block: Block, page: Page): NoiseRule | undefined {
  if (hidden.matches(block, page)) return hidden
  return (
    (mayBePhrase(block.text) ? firstMatch(PHRASE_RULES, block, page) : undefined) ??
    namedSectionOf(block.element, page) ??
    firstMatch(STRUCTURE_RULES, block, page)
  )
}

/** The first of some rules that matches a block. */
export function firstMatch(rules: readonly NoiseRule[], block: Block, page: Page): NoiseRule | undefined {
  for (const rule of rules) if (rule.matches(block, page)) return rule
  return undefined
}
