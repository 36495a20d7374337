import type { Label } from "../blocks/label.ts"
import type { Verdict } from "../classifier/classify.ts"
import type { Form } from "../classifier/feature-list.ts"
import type { Found } from "./known.ts"
import type { Judges } from "./label-page.ts"

/** What fields, rules and classifier together say of a block, before it has a role. A class for the reason that `source/html-token.ts` gives. */
export class Settled {
  /** What the block is, where that is known; a rule's word is kept for its reason where the block is not of the body. */
  readonly label: Label | null
  /** Is it of the body? Null where nobody can say. */
  readonly isBody: boolean | null
  readonly #verdict: Verdict | null

  constructor(label: Label | null, isBody: boolean | null, verdict: Verdict | null = null) {
    this.label = label
    this.isBody = isBody
    this.#verdict = verdict
  }

  /** The kinds of features that decided, as a rule's name shows them. */
  because(): string {
    const kinds = this.#verdict?.because() ?? []
    return kinds.length > 0 ? `:${kinds.join("+")}` : ""
  }
}

/**
 * A block is of the body from this likelihood on; where a field or a rule that knows it by its own words says otherwise, from
 * the last. Both were set by cross-validation on development pages: of pages, F on the two collections of news gains 0.002 to 0.004
 * from 0.5 to 0.6 and loses as much of blogs' beyond; of dumps, which show less, it gained 0.007 on one collection and lost 0.001
 * on another.
 */
export const BODY = { html: 0.58, dump: 0.6 }
const BODY_AGAINST_RULE = 0.8

/** Rules that go by place and names, of which the classifier knows more. */
const BY_PLACE = /^noise\/(?:named-section|page-furniture|outside-body|link-list)/

/**
 * The one place where fields, rules and classifier are weighed: what is sure stands; what the classifier finds likely is of
 * the body, the likelier it has to be where a rule knows the block by its words; all else is what the rules say.
 */
export function settle(
  { known, sure }: Found,
  index: number,
  verdict: Verdict | undefined,
  judges: Judges,
  form: Form,
): Settled {
  const certain = sure[index]
  if (certain) return new Settled(certain, false)
  const label = judges === "classifier" ? null : (known.fields[index] ?? known.rules[index] ?? null)
  if (!verdict) return new Settled(label, label ? false : null)
  const isBody = verdict.likely >= (label && !BY_PLACE.test(label.rule) ? BODY_AGAINST_RULE : BODY[form])
  return new Settled(isBody ? null : label, isBody, verdict)
}
