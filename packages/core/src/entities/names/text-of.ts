import type { Token } from "../text/token.ts"

/** What tokens `first`–`last` read as. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = ""
  for (let index = first; index <= last; index++) {
    const token = tokens[index] as Token
    text += (index > first && !token.glued ? " " : "") + token.text
  }
  return text
}
