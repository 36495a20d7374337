import { join } from "node:path"
import { withHeadlines } from "./augment.ts"
import type { Lesson } from "./lesson.ts"
import { readGum } from "./read-gum.ts"
import { readRe3d } from "./read-re3d.ts"
import { readTagged } from "./read-tagged.ts"
import { readTrainingArticles } from "./read-training-articles.ts"

/** Chance with which headlines are made is begun with this. */
const SEED = 1

/**
 * Everything that the weights which ship are learned from.
 *
 * @param folder of the public sets; @param articles of those written for this project.
 */
export const readLessons = (folder: string, articles: string): Lesson[] =>
  withHeadlines(
    [
      ...readTagged(folder),
      ...readGum(join(folder, "gum")),
      ...readRe3d(join(folder, "re3d")),
      ...readTrainingArticles(articles),
    ],
    SEED,
  )
