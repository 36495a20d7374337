import { contentWords, shareIn, type Words } from "../../blocks/overlap.ts"
import type { FeatureGroup } from "../feature-group.ts"
import type { Known } from "../page-view.ts"

const FAR = 200

/** How the block stands to the headline, and what it shares with the title and the description that the page's head gives. */
export const title: FeatureGroup = {
  names: ["title.distance", "title.is", "title.share", "title.covered", "title.description"],
  write({ known, headline, wordsOf }, index, row, at) {
    const said = saidBy(known)
    row[at++] = headline < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, index - headline))
    row[at++] = Number(index === headline)
    const isSaid = said.title.size > 0 || said.description.size > 0
    const words = isSaid ? wordsOf(index) : NONE
    row[at++] = shareIn(words, said.title)
    row[at++] = said.title.size > 0 ? shareIn(said.title, words) : -1
    row[at++] = said.description.size > 0 ? shareIn(said.description, words) : -1
  },
}

const NONE: Words = new Set()
const remembered = new WeakMap<Known, { title: Words; description: Words }>()

function saidBy(known: Known): { title: Words; description: Words } {
  let words = remembered.get(known)
  if (!words) {
    words = { title: contentWords(known.headTitle ?? ""), description: contentWords(known.description ?? "") }
    remembered.set(known, words)
  }
  return words
}
