import type { Entity } from "../schema/entity.ts"
import type { Frame } from "./frame.ts"
import type { Answer } from "./interview.ts"
import { ANSWER_LABEL } from "./lexicon/interview-words.ts"
import type { Phrase } from "./noun-phrase.ts"

/** An article's answers, and who gives those that no name labels. */
export interface Interview {
  answers: ReadonlyMap<number, Answer>
  /** Where the interviewee is named, and by which entity. */
  interviewee: { frame: Frame; source: Phrase; known: string } | null
  /** The person whom a label before an answer names: a part of the name, or its initials. */
  labelled: (label: string) => string | null
}

/** Who answers: the person most often named before the first answer. */
export function toInterview(
  answers: ReadonlyMap<number, Answer>,
  frames: readonly Frame[],
  entities: readonly Entity[],
): Interview {
  const [first = 0] = answers.keys()
  const labelled = (label: string) => (ANSWER_LABEL.test(label) ? null : personOf(label, entities))
  return { answers, interviewee: answers.size > 0 ? mostNamed(frames.slice(0, first)) : null, labelled }
}

function mostNamed(frames: readonly Frame[]): Interview["interviewee"] {
  const counts = new Map<Entity, number>()
  for (const { names } of frames)
    for (const { entity } of names) if (entity.type === "person") counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a)
  for (const frame of frames.toReversed()) {
    const at = frame.tokens.findIndex(({ name }) => name !== undefined && name.entity === best?.[0])
    if (best && at >= 0) return { frame, source: { from: at, to: at + 1 }, known: best[0].id }
  }
  return null
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u)

function personOf(label: string, entities: readonly Entity[]): string | null {
  const words = wordsOf(label)
  const persons = entities.filter(({ type }) => type === "person")
  const isInitials = /^\p{Lu}{2,3}$/u.test(label)
  const person =
    persons.find(({ name }) => words.every((word) => wordsOf(name).includes(word))) ??
    (isInitials
      ? persons.find(({ name }) =>
          name
            .match(/\p{Lu}/gu)
            ?.join("")
            .startsWith(label),
        )
      : undefined)
  return person?.id ?? null
}
