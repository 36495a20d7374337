import { cutFeatures, wordShapes } from "@corpus/core/training"

/** The places of one dump between two words, to learn from: what speaks there for a cut or against it, and if a line ended there. */
export interface CutLesson {
  /** The indexes of the weights, so many a place as there are tables. */
  features: Int32Array
  isCut: Uint8Array
  /** How much each place counts. */
  weights: Float32Array
}

/** How many weights speak at a place: one of each table. */
export const TABLES = 15

/** A dump of fewer characters says nothing of a page; of a longer one the first are enough. */
const SHORTEST = 800
const LONGEST = 60_000
/** A page of many words counts no more than one of so many. */
const WORDS = 300
/** A line is of the body where more than half of its runs of so many words are in the answer. */
const RUN = 3
/** How much a line's end counts where the body begins or ends, and inside the body; and a place inside it that is no line's end. */
const EDGE = 2
const INSIDE = 0.5
const BODY = 2

/** Runs a dump's lines together and says where they ended; null for a dump too short. */
export function cutLesson(dump: string, answer: string | undefined): CutLesson | null {
  const lines = dump
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/[ \t\f]+/g, " ").trim())
    .filter((line) => line !== "")
  const text = lines.join(" ").slice(0, LONGEST)
  if (text.length < SHORTEST) return null
  const weightAt = weigh(lines, answer)
  const words = wordShapes(text)
  const featuresAt = cutFeatures(words)
  const places = words.length - 1
  const lesson = {
    features: new Int32Array(places * TABLES),
    isCut: new Uint8Array(places),
    weights: new Float32Array(places),
  }
  for (let place = 0; place < places; place++) {
    lesson.features.set(featuresAt(place + 1), place * TABLES)
    const { isCut, weight } = weightAt(words[place + 1]?.at ?? 0)
    lesson.isCut[place] = Number(isCut)
    lesson.weights[place] = weight * (WORDS / Math.max(WORDS, places))
  }
  return lesson
}

/** Of each place in a run of lines, asked from the first to the last: did a line begin there, and how much does it count? */
function weigh(lines: readonly string[], answer: string | undefined): (at: number) => Place {
  const runs = new Set(answer ? runsOf(answer) : [])
  let end = -1
  const placed = lines.map((line) => {
    const own = runsOf(line)
    const isBody = own.length > 0 && own.filter((run) => runs.has(run)).length / own.length > 1 / 2
    const start = end + 1
    end = start + line.length
    return { start, end, isBody }
  })
  const begins = new Map(placed.map(({ start }, index) => [start, index]))
  let here = 0
  return (at) => {
    while (here < placed.length - 1 && (placed[here]?.end ?? 0) < at) here++
    const isBody = placed[here]?.isBody ?? false
    const line = begins.get(at)
    if (line === undefined) return { isCut: false, weight: isBody ? BODY : 1 }
    if (line === 0 || !answer) return { isCut: true, weight: 1 }
    const isEdge = placed[line - 1]?.isBody !== isBody
    return { isCut: true, weight: isEdge ? EDGE : isBody ? INSIDE : 1 }
  }
}

interface Place {
  isCut: boolean
  weight: number
}

/** The runs of words of a text, in lower case. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "))
}
