import { shareIn, type Words } from "../../blocks/overlap.ts"
import type { FeatureGroup } from "../feature-group.ts"

const FAR = 200

/** How the block stands to the headline, and what it shares with the title and the description that the page's head gives. */
export const title: FeatureGroup = {
  names: ["title.distance", "title.is", "title.share", "title.covered", "title.description"],
  write({ said, headline, wordsOf }, index, row, at) {
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
