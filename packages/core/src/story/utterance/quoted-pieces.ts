import { sentences } from "../../language/sentences.ts"
import type { Account, PlacedQuote } from "../account.ts"
import { textAt, withoutNames } from "../account.ts"
import type { Identities } from "../identity/to-identities.ts"
import { toWords } from "../text/words.ts"
import type { Piece } from "./piece.ts"

const OPENING = /^[\s"“”„«‘’'‚]+/u
const CLOSING = /[\s"“”»‘’']+$/u

/** The sentences of an account's quotations, without the quotation marks. */
export function quotedPieces(account: Account, index: number, identities: Identities): Piece[] {
  return account.quotes.flatMap((placed) => {
    if (placed.quote.kind === "indirect") return []
    const { block, from, to } = inside(account, placed)
    const text = account.blocks[block]?.text ?? ""
    const speakers = speakersOf(account, placed, identities)
    return sentences(text.slice(from, to)).flatMap((range): Piece[] => {
      const place = unmarked(text, from + range.from, from + range.to)
      const words = toWords(text.slice(place.from, place.to), place.from)
      if (words.length === 0) return []
      return [
        {
          account: index,
          voice: "quoted",
          block,
          ...place,
          words,
          plain: withoutNames(account, block, words),
          quote: placed.quote.id,
          speakers,
        },
      ]
    })
  })
}

/** The identities of a quotation's speakers. */
export function speakersOf(account: Account, { quote }: PlacedQuote, identities: Identities): string[] {
  const speakers = quote.speaker === null ? [] : [quote.speaker].flat()
  return [...new Set(speakers.flatMap((speaker) => identities.of(account.id, speaker) ?? []))].sort()
}

/** A quotation's place without its marks. */
function inside(account: Account, place: PlacedQuote): PlacedQuote {
  const text = textAt(account, place)
  const open = OPENING.exec(text)?.[0].length ?? 0
  const close = CLOSING.exec(text.slice(open))?.[0].length ?? 0
  return { ...place, from: place.from + open, to: place.to - close }
}

/** Marks that open or close a quotation inside the quotation belong to its sentence only in pairs. */
function unmarked(text: string, from: number, to: number): { from: number; to: number } {
  const piece = text.slice(from, to)
  const open = /^["“„«]+/u.exec(piece)
  const close = /["”»]+$/u.exec(piece)
  if (open !== null && close === null) return { from: from + open[0].length, to }
  return open === null && close !== null ? { from, to: to - close[0].length } : { from, to }
}
