import { seededRandom } from "../train/random.ts"
import type { Lesson, LessonSentence } from "./lesson.ts"

/** How often a document gets one of its sentences as a headline, and how often a sentence by itself is written as one. */
const HEADED = 0.5
const REWRITTEN = 0.06

const SMALL = /^(?:a|an|the|of|to|in|on|at|by|for|and|or|as|with|from|but|is|after|over)$/

/** Lessons with headlines among them: sentences in title case, in capitals, and a few in small letters. */
export function withHeadlines(lessons: readonly Lesson[], seed: number): Lesson[] {
  const random = seededRandom(seed)
  return lessons.map(({ kind, sentences }) => {
    if (sentences.length < 3)
      return { kind, sentences: sentences.map((one) => (random() < REWRITTEN ? rewritten(one, random()) : one)) }
    const number = Math.floor(random() * Math.min(sentences.length, 8))
    const one = sentences[number] as LessonSentence
    const isFit = one.words.length > 4 && one.words.length < 30
    return { kind, sentences: random() < HEADED && isFit ? [rewritten(one, random()), ...sentences] : sentences }
  })
}

function rewritten({ words, allowed }: LessonSentence, chance: number): LessonSentence {
  const kept = words.at(-1) === "." ? words.length - 1 : words.length
  const write =
    chance < 0.7 ? titled : chance < 0.9 ? (word: string) => word.toUpperCase() : (word: string) => word.toLowerCase()
  return { words: words.slice(0, kept).map(write), allowed: allowed.slice(0, kept) }
}

const titled = (word: string, index: number): string =>
  index > 0 && SMALL.test(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
