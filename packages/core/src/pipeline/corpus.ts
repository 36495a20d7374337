import { type Processor, unified } from "unified"
import type { Draft } from "../article/draft.ts"
import { toArticle } from "../article/to-article.ts"
import { CorpusError } from "../errors.ts"
import type { Article } from "../schema/article.ts"
import { entities, label, language, quotes, whole } from "./plugins.ts"
import { readDraft } from "./read-draft.ts"

declare module "unified" {
  interface CompileResultMap {
    article: Article
  }
}

function stages(this: Processor): void {
  Object.assign(this, {
    parser: readDraft,
    compiler: (draft: Draft, file: Parameters<typeof toArticle>[1]) => {
      const data = file.data.corpus
      if (!data) throw new CorpusError("internal", "The file holds no capture: make it with `toFile`.")
      return toArticle(draft, file, data.capture)
    },
  })
}

/**
 * The pipeline as a frozen processor. To teach it something, call it and use a plugin between its own:
 *
 * ```ts
 * const mine = corpus().use(() => (draft) => {
 *   draft.labels = draft.labels.map((label, index) =>
 *     draft.page.blocks[index]?.text === "Nur für Abonnenten" ? { kind: "noise", reason: "paywall", rule: "mine" } : label)
 * })
 * ```
 */
export const corpus = unified().use(stages).use(label).use(language).use(whole).use(entities).use(quotes).freeze()
