import type { Account } from "../account.ts"
import { isSpeechCue } from "../text/speech-cues.ts"
import type { Vocabulary } from "../text/vocabulary.ts"
import type { Word } from "../text/words.ts"
import { bestStretch, likeness, type Stretch } from "./likeness.ts"
import type { Piece } from "./piece.ts"

interface Bar {
  /** Weight of the wording that a stretch holds, and of both (Dice). */
  share: number
  both: number
  /** Common words that say something; of these, outside names. */
  content: number
  plain: number
}

/** What a sentence outside marks must hold of a quoted wording to be taken for it. */
const BARS: Readonly<Record<"reported" | "own" | "theirs", Bar>> = {
  reported: { share: 0.42, both: 0.42, content: 3, plain: 2 },
  own: { share: 0.6, both: 0.6, content: 4, plain: 3 },
  /** Words that a sentence gives to somebody else. */
  theirs: { share: 0.9, both: 0.9, content: 6, plain: 4 },
}
/** Fewer words than these are found in too many sentences. */
const LEAST_WORDS = 4
/** Wordings of one utterance that sentences are held against. */
const WORDINGS = 4
/** Words by which a stretch may grow to reach its clause's ends. */
const GROWTH = 4
const BOUNDARY = /[,;:—–()"“”]|\.\.\./

interface Wording {
  group: number
  speakers: readonly string[]
  ids: Int32Array
  plain: Int32Array
  weight: number
  /** Of that, what words that only hold the sentence together weigh. */
  loose: number
}

/** For each group of quoted pieces, reference first, the unquoted clauses that word the same thing. */
export function attachUnquoted(
  groups: readonly (readonly Piece[])[],
  unquoted: readonly Piece[],
  accounts: readonly Account[],
  vocabulary: Vocabulary,
): Piece[][] {
  const wordings = groups.flatMap((group, index) => distinct(group).map((piece) => toWording(piece, index, vocabulary)))
  const byWord = new Map<number, Wording[]>()
  for (const wording of wordings) {
    for (const id of telling(wording.ids)) byWord.set(id, [...(byWord.get(id) ?? []), wording])
  }
  const found: Piece[][] = groups.map(() => [])
  for (const piece of unquoted) {
    const [ids, plain] = [vocabulary.ids(piece.words), vocabulary.ids(piece.plain)]
    const shared = new Map<Wording, number>()
    for (const id of telling(ids))
      for (const wording of byWord.get(id) ?? []) shared.set(wording, (shared.get(wording) ?? 0) + 1)
    const best = new Map<number, Stretch>()
    for (const [wording, count] of shared) {
      const bar = barFor(piece, wording)
      if (count < bar.content || count + wording.loose < bar.share * wording.weight) continue
      const stretch = fit(ids, plain, wording, bar, vocabulary)
      if (stretch !== null && stretch.both > (best.get(wording.group)?.both ?? 0)) best.set(wording.group, stretch)
    }
    for (const [group, stretch] of best) found[group]?.push(clause(piece, stretch, accounts[piece.account] as Account))
  }
  return found

  function telling(ids: Int32Array): Set<number> {
    return new Set(ids.filter((id) => vocabulary.weight(id) === 1))
  }
}

function toWording({ words, plain, speakers }: Piece, group: number, vocabulary: Vocabulary): Wording {
  const ids = vocabulary.ids(words)
  const weight = vocabulary.weightOf(ids)
  const loose = weight - ids.filter((id) => vocabulary.weight(id) === 1).length
  return { group, speakers, ids, plain: vocabulary.ids(plain), weight, loose }
}

/** What a piece must hold of a wording, by whose words it gives. */
function barFor({ voice, speakers }: Piece, wording: Wording): Bar {
  if (voice === "own") return BARS.own
  const isSame = wording.speakers.length === 0 || wording.speakers.some((speaker) => speakers.includes(speaker))
  return isSame ? BARS.reported : BARS.theirs
}

/** The stretch of a piece that words the same as a wording, if it clears the bar. */
function fit(ids: Int32Array, plain: Int32Array, wording: Wording, bar: Bar, vocabulary: Vocabulary): Stretch | null {
  const stretch = bestStretch(ids, wording.ids, vocabulary)
  if (stretch.share < bar.share || stretch.both < bar.both || stretch.content < bar.content) return null
  return likeness(plain, wording.plain, vocabulary).content < bar.plain ? null : stretch
}

/** A stretch grown to the ends of its clause, as a piece of its own. */
function clause(piece: Piece, stretch: Stretch, account: Account): Piece {
  const text = account.blocks[piece.block]?.text ?? ""
  const { words } = piece
  const gap = (index: number): string => text.slice(words[index - 1]?.to ?? piece.from, words[index]?.from ?? piece.to)
  let { first, end } = stretch
  for (let steps = 0; steps < GROWTH && first > 0; steps++) {
    if (BOUNDARY.test(gap(first)) || isLead(words[first - 1])) break
    first--
  }
  for (let steps = 0; steps < GROWTH && end < words.length; steps++) {
    if (BOUNDARY.test(gap(end))) break
    end++
  }
  const part = words.slice(first, end)
  return { ...piece, from: part[0]?.from ?? piece.from, to: part.at(-1)?.to ?? piece.to, words: part }
}

/** A word after which reported words begin. */
function isLead(word: Word | undefined): boolean {
  return word !== undefined && (word.form === "that" || isSpeechCue(word))
}

/** Wordings that differ, each speaker's, at most a few. */
function distinct(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece>()
  for (const piece of pieces) {
    const key = `${piece.words.map(({ stem }) => stem).join(" ")}|${piece.speakers.join()}`
    if (piece.words.length >= LEAST_WORDS && !seen.has(key)) seen.set(key, piece)
  }
  return [...seen.values()].slice(0, WORDINGS)
}
