import type { FeatureGroup } from "./feature-group.ts"
import { alike } from "./features/alike.ts"
import { body } from "./features/body.ts"
import { dump } from "./features/dump.ts"
import { FIRST_PASS_NAMES } from "./features/first-pass.ts"
import { media } from "./features/media.ts"
import { names } from "./features/names.ts"
import { near } from "./features/near.ts"
import { path } from "./features/path.ts"
import { place } from "./features/place.ts"
import { rules } from "./features/rules.ts"
import { shares } from "./features/shares.ts"
import { siblings } from "./features/siblings.ts"
import { text } from "./features/text.ts"
import { title } from "./features/title.ts"
import { topic } from "./features/topic.ts"
import { words } from "./features/words.ts"

/** How a source shows its blocks: in elements, or line by line. */
export type Form = "html" | "dump"

/** What is looked at, in the order of a row's places. */
export const FEATURES: Readonly<Record<Form, readonly FeatureGroup[]>> = {
  html: [text, words, names, path, shares, body, alike, near, siblings, place, title, media, rules],
  dump: [text, words, dump, topic, near, place, rules],
}

const NAMES = { html: namesOf("html"), dump: namesOf("dump") }

function namesOf(form: Form): Record<"first" | "second", readonly string[]> {
  const first = FEATURES[form].flatMap((group) => group.names)
  return { first, second: [...first, ...FIRST_PASS_NAMES] }
}

/** The names of a row's places: those of the second pass are those of the first and more. */
export function featureNames(form: Form, pass: "first" | "second"): readonly string[] {
  return NAMES[form][pass]
}

const KINDS = { html: kindsOf("html"), dump: kindsOf("dump") }

/** The kinds of a form's features, and for each feature of the second pass the place of its kind among them. */
export function featureKinds(form: Form): { kinds: readonly string[]; kindOf: Uint8Array } {
  return KINDS[form]
}

function kindsOf(form: Form): { kinds: string[]; kindOf: Uint8Array } {
  const of = NAMES[form].second.map((name) => name.slice(0, name.indexOf(".")))
  const kinds = [...new Set(of)]
  return { kinds, kindOf: Uint8Array.from(of, (kind) => kinds.indexOf(kind)) }
}
