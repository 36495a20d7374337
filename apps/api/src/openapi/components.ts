import type { ArticleSummary, EntitySummary, StorySummary } from "@corpus/core"
import * as schema from "@corpus/core/schema"
import { z } from "@hono/zod-openapi"

/** One of core's forms as a component: it is of zod's small half, which has no `openapi`, so its JSON Schema is given. */
function component<Form extends z.core.$ZodType>(name: string, form: Form, description: string) {
  const { $schema: _, ...document } = z.toJSONSchema(form, { io: "input" })
  return z
    .custom<z.output<Form>>((value) => z.safeParse(form, value).success)
    .openapi(name, { ...document, description } as Documented)
}

type Documented = Parameters<z.ZodType["openapi"]>[0] & object

export const Article = component(
  "Article",
  schema.Article,
  "One capture, read: what it says, what is in it, and an account of every character. Offsets are UTF-16 units of the source.",
)

export const Story = component(
  "Story",
  schema.Story,
  "Articles on one event, and how their accounts lie beside each other. Every statement is a span of an article.",
)

export const StoryEntity = component(
  "StoryEntity",
  schema.StoryEntity,
  "Somebody or something under one identity: names and offices with the articles that give them, and each article's entity.",
)

export const Problem = component("Problem", schema.Problem, "RFC 9457 problem details.")

const text = z.string().nullable()

const articleSummary = z
  .object({
    id: z.string(),
    title: text,
    lead: z.string().describe("The first words of the body."),
    publisher: text,
    published: text.describe("ISO 8601 at the source's precision."),
    language: text.describe("BCP 47."),
    addedAt: z.string().describe("ISO 8601, UTC: when the library first took it in."),
    inputs: z.array(z.string()).describe("Names or addresses under which its bytes came."),
    quotes: z.int().min(0),
    messages: z.int().min(0),
  })
  .openapi("ArticleSummary") satisfies z.ZodType<ArticleSummary>

const storySummary = z
  .object({
    id: z.string(),
    title: text.describe("Title of the article that stands for the story: the earliest with a title."),
    lead: z.string(),
    outlets: z.array(z.string()),
    articles: z.int().min(0),
    utterances: z.int().min(0),
    differ: z.int().min(0).describe("Facts on which the articles differ."),
    published: text.describe("The latest of its articles' dates."),
  })
  .openapi("StorySummary") satisfies z.ZodType<StorySummary>

const entitySummary = z
  .object({
    id: z.string(),
    type: z.enum(schema.EntityType.options),
    name: z.string(),
    names: z.array(z.string()).describe("Its other names."),
    articles: z.int().min(0).describe("How many articles name it."),
  })
  .openapi("EntitySummary") satisfies z.ZodType<EntitySummary>

const next = text.describe("Give it as `after` for the next page; null on the last.")

export const ArticlePage = z.object({ items: z.array(articleSummary), next }).openapi("ArticlePage")

export const StoryPage = z.object({ items: z.array(storySummary), next }).openapi("StoryPage")

export const EntityPage = z.object({ items: z.array(entitySummary), next }).openapi("EntityPage")

export const Health = z.object({ status: z.literal("ok"), coreVersion: z.string() }).openapi("Health")
