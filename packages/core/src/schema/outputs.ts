import * as z from "zod/mini"
import { Article } from "./article.ts"
import { Check } from "./check.ts"
import { Delta } from "./delta.ts"
import { Fact } from "./fact.ts"
import { Quote } from "./quote.ts"
import { LintFinding, Origin, Story, TimelineEntry, Utterance } from "./story.ts"

/** Which story something is of. */
const ofStory = { story: z.string() }
const input = z.string()
const named = { names: z.array(z.string()) }

/** What each command prints with `--json`, by the command's name; `z.toJSONSchema` makes a JSON Schema of each. */
export const OUTPUTS = {
  parse: z.extend(Article, { input }),
  story: z.object({ stories: z.array(Story) }),
  facts: z.object({ facts: z.array(z.extend(Fact, ofStory)) }),
  timeline: z.object({ timeline: z.array(z.extend(TimelineEntry, ofStory)) }),
  origins: z.object({ origins: z.array(z.extend(Origin, ofStory)) }),
  lint: z.object({ lint: z.array(z.extend(LintFinding, ofStory)) }),
  quotes: z.object({ quotes: z.array(z.extend(Quote, { input, article: z.string(), ...named })) }),
  concordance: z.object({ utterances: z.array(z.extend(Utterance, { ...ofStory, ...named })) }),
  check: z.object({ checks: z.array(z.extend(Check, { input })) }),
  diff: z.object({ deltas: z.array(Delta) }),
} as const
export type OutputName = keyof typeof OUTPUTS
