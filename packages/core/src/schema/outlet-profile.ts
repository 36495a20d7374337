import * as z from "zod/mini"
import { Reason } from "./reason.ts"
import { ContentRole, MetadataRole } from "./role.ts"

const Words = z.string().check(z.minLength(1))

/** By what a block is known: all that is given has to hold of it. Text is compared as a reader sees it, upper and lower case as given. */
const shape = {
  /** Its whole text. */
  text: z.optional(Words),
  /** What its text begins with. */
  starts: z.optional(Words),
  /** What its text ends with. */
  ends: z.optional(Words),
  /** What stands somewhere in its text. */
  has: z.optional(Words),
  /** A word of the class, id or role of an element around it: `related` for `class="box relatedStories"`. */
  inside: z.optional(z.string().check(z.regex(/^[a-z]+$/))),
}

const isGiven = (given: { [Key in keyof typeof shape]?: string | undefined }) =>
  Object.keys(shape).some((key) => given[key as keyof typeof shape] !== undefined)

const saysNothing = { error: "Say by what the block is known: text, starts, ends, has or inside." }

export const BlockShape = z.strictObject(shape).check(z.refine(isGiven, saysNothing))
export type BlockShape = z.infer<typeof BlockShape>

const Day = z.iso.date()

/** How an outlet's pages look for a time. */
const Layout = z.strictObject({
  /** The first and the last day of articles that have it; absent where nobody knows, or it lasts. */
  from: z.optional(Day),
  to: z.optional(Day),
  /** What a text dump of such a page shows and no other outlet's: two of them, and the outlet is known. */
  furniture: z.array(BlockShape),
  /** What is no part of the article. */
  noise: z.optional(z.array(z.strictObject({ reason: Reason, ...shape }).check(z.refine(isGiven, saysNothing)))),
  /** What is part of it, where the engine would not know as what. */
  content: z.optional(z.array(z.strictObject({ role: ContentRole, ...shape }).check(z.refine(isGiven, saysNothing)))),
  /**
   * What speaks of it. Of a `byline`, a `published` and a `modified`, what stands between `starts` and `ends` is the value, unless the
   * page says it elsewhere.
   */
  fields: z.optional(z.array(z.strictObject({ role: MetadataRole, ...shape }).check(z.refine(isGiven, saysNothing)))),
})

/** What is known of one outlet's pages. Data only: it says what a block is, and nothing of how that is found out. */
export const OutletProfile = z.strictObject({
  /** Kebab-case, the name of its file. */
  name: z.string().check(z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/)),
  /** Its sites' hosts, without `www.`; what stands below them is theirs too. */
  hosts: z.array(z.string().check(z.regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/))),
  layouts: z.array(Layout).check(z.minLength(1)),
})
export type OutletProfile = z.infer<typeof OutletProfile>
export type OutletLayout = z.infer<typeof Layout>
