import { z } from "@hono/zod-openapi"

/** The query of a listing. */
export const PageQuery = z.object({
  limit: z.coerce
    .number({ error: "is not a number from 1 to 200" })
    .int("is not a whole number")
    .min(1, "is less than 1")
    .max(200, "is more than 200")
    .optional()
    .openapi({ type: "integer", minimum: 1, maximum: 200, default: 50, description: "Items on a page." }),
  after: z.string().optional().openapi({ description: "The `next` of an earlier page." }),
})

/** A listing's query without members that were not given. */
export function toPageQuery({ limit, after }: z.infer<typeof PageQuery>): { limit?: number; after?: string } {
  return { ...(limit === undefined ? {} : { limit }), ...(after === undefined ? {} : { after }) }
}
