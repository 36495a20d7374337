import type { Page } from "../blocks/block.ts"
import { knownOf } from "../article/known.ts"
import type { Known } from "../classifier/page-view.ts"
import { collect } from "../metadata/collect.ts"
import type { Capture } from "../schema/capture.ts"
import { readDraft } from "./read-draft.ts"
import { toFile } from "./to-file.ts"

/** A capture as the classifier sees it: what the engine's own rules know of its blocks, and no profile or memory. */
export function readForTraining(capture: Capture): { page: Page; known: Known } {
  const file = toFile(capture)
  const { page, reading } = readDraft(String(file.value), file)
  return { page, known: knownOf(page, collect(page), reading.tape, []).known }
}
