import { BODY_ROLES, type ContentRole } from "../schema/role.ts"

/** The body of an article: its body blocks in order, a blank line between. */
export function bodyText(blocks: readonly { role: ContentRole; text: string }[]): string {
  return blocks.flatMap(({ role, text }) => (BODY_ROLES.has(role) ? [text] : [])).join("\n\n")
}
