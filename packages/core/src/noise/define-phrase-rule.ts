import { type BoilerplateTopic, boilerplateTopic } from "./boilerplate-topic.ts"
import { defineNoiseRule, type NoiseRule } from "./define-noise-rule.ts"

/** By which words a rule knows a block: no longer than `longest`, all of one of the forms, or a phrase of one of the topics in any language. */
interface Phrases {
  longest: number
  topics?: readonly BoilerplateTopic[]
  forms: readonly RegExp[]
}

/** A rule for blocks of certain words. */
export type PhraseRule = NoiseRule & Phrases

/** Declares a rule for blocks whose whole text is of one of the forms given, or a phrase of one of the topics in any language. */
export function definePhraseRule(rule: Omit<NoiseRule, "matches"> & Phrases): PhraseRule {
  const { longest, forms, topics = [] } = rule
  const isOfForms = anyOf(forms)
  const matches: NoiseRule["matches"] = ({ text }) => {
    if (text.length > longest) return false
    const topic = topics.length > 0 ? boilerplateTopic(text) : null
    return (topic !== null && topics.includes(topic)) || isOfForms(text)
  }
  return { ...rule, ...defineNoiseRule({ ...rule, matches }) }
}

/** Is a text no longer than this, it is asked about all rules' forms; a longer one about those of rules for longer texts. */
const SHORT = 300

/** Tells quickly of most texts that none of the rules for phrases matches: it asks all their forms at once. */
export function createPhraseCheck(rules: readonly PhraseRule[]): (text: string) => boolean {
  const formsOf = (some: readonly PhraseRule[]) => anyOf(some.flatMap(({ forms }) => forms))
  const longest = Math.max(...rules.map((rule) => rule.longest))
  const isLong = formsOf(rules.filter((rule) => rule.longest > SHORT))
  const isShort = formsOf(rules.filter((rule) => rule.longest <= SHORT))
  return (text) =>
    text.length <= longest &&
    (boilerplateTopic(text) !== null || isLong(text) || (text.length <= SHORT && isShort(text)))
}

/** One question for many forms: to ask one of many alternatives is faster than to ask many. Those with groups to refer to stay apart. */
function anyOf(forms: readonly RegExp[]): (text: string) => boolean {
  // Where one alternative is not tied to the text's head, all are sought everywhere.
  const kinds = Map.groupBy(forms, (form) => (refers(form) ? form : `${form.source.startsWith("^")} ${form.flags}`))
  const merged = [...kinds.values()].map(
    (alike) => new RegExp(alike.map(({ source }) => `(?:${source})`).join("|"), alike[0]?.flags),
  )
  return (text) => {
    for (const form of merged) if (form.test(text)) return true
    return false
  }
}

const refers = ({ source }: RegExp) => /\\[1-9k]|\(\?<[^=!]/.test(source)
