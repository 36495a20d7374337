import type { Token } from "./token.ts"

/** Fills what the tokens leave out with `dropped` tokens, and merges neighbours that read as one, so that they tile the source. */
export function tile(tokens: readonly Token[], length: number): Token[] {
  const tape: Token[] = []
  let at = 0
  for (const token of tokens) {
    if (token.start > at) tape.push({ kind: "dropped", start: at, end: token.start })
    const last = tape[tape.length - 1]
    if (last && isOneRun(last, token)) {
      joinPieces(last, token)
      last.end = token.end
    } else if (token.end > token.start) tape.push(token)
    at = token.end
  }
  if (at < length) tape.push({ kind: "dropped", start: at, end: length })
  return tape
}

function isOneRun(a: Token, b: Token): boolean {
  if (a.kind !== b.kind || (a.kind !== "text" && a.kind !== "raw-text")) return false
  return a.end === b.start && a.parent === b.parent
}

/** Adds the second token's pieces to the first's, in place: a long text is made of very many. */
function joinPieces(a: Token, b: Token): void {
  if (!a.pieces && !b.pieces) return
  a.pieces ??= [{ start: a.start, end: a.end }]
  const last = a.pieces[a.pieces.length - 1]
  if (!b.pieces && last?.text === undefined && last?.end === b.start) last.end = b.end
  else for (const piece of b.pieces ?? [{ start: b.start, end: b.end }]) a.pieces.push(piece)
}
