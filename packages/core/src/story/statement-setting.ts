import type { ArticleSpan, Statement } from "../schema/story.ts"
import { type Account, isInside, type Place, spanAt, textAt } from "./account.ts"
import type { FactSource } from "./fact/finding.ts"
import { isFullDate, isQuoted } from "./fact/sentence-values.ts"
import type { Piece } from "./utterance/piece.ts"

/** Words between a verb of saying and the day or place of it: "told reporters after the talks in Geneva on Friday". */
const REACH = 7
/** What stands between belongs to something else that is told. */
const ELSE = /[,;:“”"]|\b(?:of|that|which|who|after|before|since|until|when|where|if)\b/i
const AT = /\b(?:in|at|outside|near)\s+(?:the\s+)?$/i

interface Told {
  value: string
  article: string
  span: ArticleSpan
}

/** When and where something was said, by the words beside the verb that says so; what most articles say. */
export function settingOf(
  pieces: readonly Piece[],
  medium: Statement["medium"],
  source: FactSource,
): Pick<Statement, "date" | "place" | "spans"> {
  const cues = pieces.flatMap(({ account, quote }) => cueOf(source.accounts[account] as Account, quote))
  const date = mostTold(cues.flatMap((cue) => dates(cue, source)))
  // What is written is of no place.
  const place = medium === "post" || medium === "letter" ? [] : mostTold(cues.flatMap((cue) => places(cue, source)))
  const spans = [...date, ...place].map(({ span }) => span)
  return {
    ...(date[0] && { date: date[0].value }),
    ...(place[0] && { place: place[0].value }),
    ...(spans.length > 0 && { spans }),
  }
}

interface Cue extends Place {
  account: Account
}

function cueOf(account: Account, id: string | undefined): Cue[] {
  const cue = account.quotes.find(({ quote }) => quote.id === id)?.quote.cue
  if (cue === undefined) return []
  return account.blocks.flatMap(({ map }, block) => {
    const { from, to } = map.toText(cue.start, cue.end)
    return to > from ? [{ account, block, from, to }] : []
  })
}

function dates({ account, ...cue }: Cue, { values }: FactSource): Told[] {
  return (values.get(account.id) ?? [])
    .filter((value) => isFullDate(value) && isInside(cue, value.sentence) && isBeside(account, cue, value))
    .map((value) => ({ value: value.found.value.slice(0, 10), article: account.id, span: spanAt(account, value) }))
}

function places({ account, ...cue }: Cue, { identities }: FactSource): Told[] {
  return account.mentions.flatMap((mention) => {
    const id = identities.of(account.id, mention.entity.id)
    const { block, from, to } = mention
    const isPlace =
      mention.entity.type === "place" && AT.test(textAt(account, { block, from: Math.max(0, from - 16), to: from }))
    if (id === undefined || !isPlace || from < cue.to || !isBeside(account, cue, mention)) return []
    return [{ value: id, article: account.id, span: spanAt(account, { block, from, to }) }]
  })
}

/** Few words from it, in one sentence, with nothing else told between. */
function isBeside(account: Account, cue: Place, place: Place): boolean {
  const isOneSentence = account.sentences.some((sentence) => isInside(cue, sentence) && isInside(place, sentence))
  if (!isOneSentence || isQuoted(account, place)) return false
  const between = { block: cue.block, from: Math.min(cue.to, place.to), to: Math.max(cue.from, place.from) }
  const text = textAt(account, between)
  return !ELSE.test(text) && text.split(/\s+/).filter((word) => word !== "").length <= REACH
}

/** What most articles tell, the first of those that are even; once for each article. */
function mostTold(told: readonly Told[]): Told[] {
  const articles = (group: readonly Told[]): number => new Set(group.map(({ article }) => article)).size
  const [most = []] = [...Map.groupBy(told, ({ value }) => value).values()].sort((a, b) => articles(b) - articles(a))
  return [...new Map(most.toReversed().map((each) => [each.article, each])).values()].toReversed()
}
