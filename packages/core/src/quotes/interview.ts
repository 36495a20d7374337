import type { TextBlock } from "../article/text-block.ts"
import { ANSWER_LABEL, FIRST_PERSON, QUESTION_LABEL, SECOND_PERSON } from "./lexicon/interview-words.ts"

/** Where an answer begins in its block, and the label before it, as in `Lima: …`. */
export interface Answer {
  from: number
  label: string | null
}

interface Turn {
  index: number
  text: string
  label: string | null
  /** Where the text after the label begins. */
  from: number
}

const LABEL = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4})\s?:\s+(?=\S)/u
/** Words of the longest statement that is put to somebody for an answer. */
const LONGEST_PROMPT = 45
/** How many questions and answers make an interview whose turns have no labels. */
const LEAST_QUESTIONS = 2
const LEAST_ANSWERS = 3
/** A stray line may stand between an answer and the next prompt. */
const GAP = 2

/** The answers of an interview printed as questions and answers, by block; empty where the article is none. */
export function interviewAnswers(blocks: readonly TextBlock[]): ReadonlyMap<number, Answer> {
  const turns = blocks.flatMap(({ role, text }, index): Turn[] => {
    if (role !== "paragraph" && role !== "heading" && role !== "list-item" && role !== "blockquote") return []
    const match = LABEL.exec(text.slice(0, 80))
    return [{ index, text, label: match?.[1] ?? null, from: match?.[0].length ?? 0 }]
  })
  const labelled = byLabels(turns)
  const answers = labelled.length > 0 ? labelled : byQuestions(turns)
  return new Map(answers.map(({ index, from, label }) => [index, { from, label }]))
}

/** "Q:" and "A:", or two who take turns, one of them asking. */
function byLabels(turns: readonly Turn[]): Turn[] {
  const byLabel = new Map<string, Turn[]>()
  for (const turn of turns) {
    if (turn.label === null) continue
    const own = byLabel.get(turn.label)
    if (own) own.push(turn)
    else byLabel.set(turn.label, [turn])
  }
  const asks = (label: string): boolean => {
    const own = byLabel.get(label) ?? []
    return QUESTION_LABEL.test(label) || own.filter(isQuestion).length * 2 > own.length
  }
  const known = [...byLabel]
    .filter(
      ([label, own]) => own.length > 1 || ANSWER_LABEL.test(label) || (byLabel.get(initialsOf(label))?.length ?? 0) > 1,
    )
    .map(([label]) => label)
  const askers = known.filter(asks)
  const answerers = known.filter((label) => !asks(label))
  if (askers.length === 0 || (answerers.length === 0 && !askers.some((label) => QUESTION_LABEL.test(label)))) return []
  return turns.filter((turn, at) => {
    if (turn.label !== null) return answerers.includes(turn.label)
    return answerers.length === 0 && askers.includes(turns[at - 1]?.label ?? "")
  })
}

/** Questions to "you", each with a paragraph after it, most of them said by an "I" or a "we". */
function byQuestions(turns: readonly Turn[]): Turn[] {
  const prompts = new Set<Turn>()
  const answers: Turn[] = []
  let lastAnswer = -1
  for (const [at, turn] of turns.entries()) {
    const before = turns[at - 1]
    const isAnswer = before !== undefined && prompts.has(before) && !isQuestion(turn)
    const isInside = answers.length > 0 && (at - lastAnswer <= GAP || isAnswer)
    if (isQuestion(turn) || (isInside && !isAnswer && isStatementToYou(turn, turns[at + 1]))) prompts.add(turn)
    else if (isAnswer && !(isInside && isToYou(turn))) {
      answers.push(turn)
      lastAnswer = at
    } else if (isAnswer) prompts.add(turn)
  }
  const spoken = answers.filter(({ text }) => FIRST_PERSON.test(text)).length
  const toYou = [...prompts].filter(({ text }) => SECOND_PERSON.test(text)).length
  const asked = [...prompts].filter(isQuestion).length
  const isInterview =
    asked >= LEAST_QUESTIONS && answers.length >= LEAST_ANSWERS && spoken * 2 >= answers.length && toYou > 0
  return isInterview ? answers : []
}

const initialsOf = (label: string): string => label.match(/\p{Lu}/gu)?.join("") ?? ""
const MARK = /["“‘«„]/u
const isShort = ({ text }: Turn): boolean => text.length < LONGEST_PROMPT * 8
const isQuestion = (turn: Turn): boolean => /\?["”’]?$/u.test(turn.text) && isShort(turn)
const isToYou = (turn: Turn): boolean =>
  isShort(turn) && SECOND_PERSON.test(turn.text) && !FIRST_PERSON.test(turn.text) && !MARK.test(turn.text)

/** A statement that stands for a question: to "you", or before an "I". */
function isStatementToYou(turn: Turn, next: Turn | undefined): boolean {
  if (!isShort(turn) || FIRST_PERSON.test(turn.text) || MARK.test(turn.text)) return false
  return (
    SECOND_PERSON.test(turn.text) ||
    (next !== undefined && !isQuestion(next) && FIRST_PERSON.test(next.text) && !MARK.test(next.text))
  )
}
