import type { Piece, TextMap } from "./text-map.ts"

/**
 * Pieces of a text that was itself read from a source, as pieces of that source: of an HTML page inside a JSON string, say.
 *
 * @param outer the text over its source. A piece of it that takes no room in the source is one that nobody wrote there.
 * @param inner pieces of the text, in order.
 * @returns null where an inner piece takes in what nobody wrote.
 */
export function composePieces(outer: TextMap, inner: readonly Piece[]): Piece[] | null {
  const made: Piece[] = []
  for (const { start, end, text } of inner) {
    const cut = text === undefined ? outer.slice(start, end) : [{ ...outer.toSource(start, end), text }]
    for (const piece of cut) {
      if (piece.end <= piece.start) return null
      add(made, piece)
    }
  }
  return made
}

/** Adds a piece to those before it, or to the last of them where that one stands on the same characters or runs on. */
function add(made: Piece[], piece: Piece): void {
  const last = made[made.length - 1]
  if (last && piece.start < last.end) {
    last.text = (last.text ?? "") + (piece.text ?? "")
    last.end = Math.max(last.end, piece.end)
  } else if (last && last.text === undefined && piece.text === undefined && piece.start === last.end)
    last.end = piece.end
  else made.push({ ...piece })
}
