import { articles } from "./articles.ts"
import { entities, quotes } from "./plugins.ts"

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
