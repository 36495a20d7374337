import { type Plugin, unified } from "unified"
import type { Draft } from "../article/draft.ts"
import { toArticle } from "./to-article.ts"
import { CorpusError } from "../errors.ts"
import type { Article } from "../schema/article.ts"
import { entities, label, language, quotes, whole } from "./plugins.ts"
import { readDraft } from "./read-draft.ts"

declare module "unified" {
  interface CompileResultMap {
    article: Article
  }
}

const read: Plugin<[], string, Draft> = function () {
  this.parser = readDraft
}

const write: Plugin<[], Draft, Article> = function () {
  this.compiler = (draft, file) => {
    const data = file.data.corpus
    if (!data) throw new CorpusError("internal", "The file holds no capture: make it with `toFile`.")
    return toArticle(draft as Draft, file, data.capture)
  }
}

/** The pipeline without names and quotations: the article, its fields and its ledger. */
export const articles = unified().use(read).use(label).use(language).use(whole).use(write).freeze()

/**
 * The pipeline as a frozen processor, which one extends by calling it.
 *
 * A noise rule of one's own goes to `label`, so that names and quotations are sought in what it leaves. A plugin runs after
 * all of them, on the finished draft: it may say more, but what it relabels is not read again.
 *
 * ```ts
 * const mine = corpus()
 *   .use(label, [aNoiseRule])
 *   .use(() => (draft, file) => {
 *     for (const { speaker } of draft.quotes) if (speaker === null) file.message("Nobody is named", { ruleId: "mine" })
 *   })
 * const article = mine.processSync(toFile(capture)).result
 * ```
 */
export const corpus = articles().use(entities).use(quotes).freeze()
