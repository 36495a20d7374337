import { type Plugin, unified } from "unified"
import type { Draft } from "../article/draft.ts"
import { CorpusError } from "../errors.ts"
import type { Article } from "../schema/article.ts"
import { label, language, whole } from "./plugins.ts"
import { readDraft } from "./read-draft.ts"
import { toArticle } from "./to-article.ts"

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

/**
 * The pipeline without names and quotations: the article, its fields and its ledger.
 *
 * It stands apart from `corpus`, so that a bundle that only cleans pages does not carry what finds names and quotations.
 */
export const articles = unified().use(read).use(label).use(language).use(whole).use(write).freeze()
