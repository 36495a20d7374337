import type { FeatureGroup } from "../feature-group.ts"
import type { PageView } from "../page-view.ts"

/** What a block that is no prose costs the stretch it lies in. */
const COST = 0.1
/** What the block shares with the words of the page's longest stretch of prose, itself aside. */
export const topic: FeatureGroup = {
  names: ["topic.share", "topic.words"],
  write(view, index, row, at) {
    const { words, first, last } = topicOf(view)
    const own = view.wordsOf(index)
    const least = index >= first && index <= last ? 2 : 1
    let shared = 0
    for (const word of own) if ((words.get(word) ?? 0) >= least) shared++
    row[at++] = own.size > 0 ? shared / own.size : -1
    row[at++] = own.size
  },
}

interface Topic {
  first: number
  last: number
  /** How many blocks of the stretch have a word. */
  words: ReadonlyMap<number, number>
}

const remembered = new WeakMap<PageView, Topic>()

function topicOf(view: PageView): Topic {
  const before = remembered.get(view)
  if (before) return before
  const { first, last } = longestStretch(view.prose)
  const words = new Map<number, number>()
  for (let index = first; index <= last; index++) {
    for (const word of view.wordsOf(index)) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const topic = { first, last, words }
  remembered.set(view, topic)
  return topic
}

/** The run of blocks with the largest sum of prose over what interrupts it. */
function longestStretch(prose: Float32Array): { first: number; last: number } {
  let found = { first: 0, last: -1 }
  let best = 0
  let sum = 0
  let first = 0
  for (const [index, score] of prose.entries()) {
    if (sum <= 0) [sum, first] = [0, index]
    sum += score > 0 ? score : -COST
    if (sum > best) [best, found] = [sum, { first, last: index }]
  }
  return found
}
