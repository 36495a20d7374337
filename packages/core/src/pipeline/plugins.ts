import type { VFile } from "vfile"
import type { Draft } from "../article/draft.ts"
import { keptBlocks } from "../article/draft.ts"
import { knownOf } from "../article/known.ts"
import { type Judges, labelPage } from "../article/label-page.ts"
import type { Page } from "../blocks/block.ts"
import { proseScore } from "../blocks/prose.ts"
import { useScript } from "../article/use-script.ts"
import { framed } from "../article/frames.ts"
import { isWhole } from "../article/is-whole.ts"
import { joinSentences } from "../article/join-sentences.ts"
import { finishMetadata } from "../article/finish-metadata.ts"
import { findEntities } from "../entities/index.ts"
import { type Identify, identifyLanguage, otherLanguage } from "../language/index.ts"
import { collect } from "../metadata/collect.ts"
import type { NameModel } from "../ports/name-model.ts"
import type { NoiseRule } from "../noise/index.ts"
import { dayOrder } from "../metadata/day-order.ts"
import { isSameOutlet, outletHost } from "../metadata/outlet-host.ts"
import { OUTLETS, withOutlet } from "../outlets/index.ts"
import { recurring } from "../recurrence/index.ts"
import type { OutletMemory } from "../schema/outlet-memory.ts"
import type { OutletProfile } from "../schema/outlet-profile.ts"
import { findQuotes } from "../quotes/index.ts"

/** A step of the pipeline: reads the draft, says more about it. */
export type DraftPlugin = () => (draft: Draft, file: VFile) => void

/** What is known of a page's outlet. */
export interface LabelOptions {
  /** What recurs on its pages. */
  memory?: OutletMemory | null
  /** Profiles of outlets, of which the page's own is used; those that core knows, unless given. `[]` reads every page alike. */
  outlets?: readonly OutletProfile[]
  /** Who decides which blocks are of the body: rules and classifier, unless one of them alone is asked for. */
  judges?: Judges
}

/**
 * Collects metadata and says of every block what it is.
 *
 * @param rules noise rules of the caller's own, which are asked before the core's.
 */
export const label =
  (
    rules: readonly NoiseRule[] = [],
    { memory, outlets = OUTLETS, judges }: LabelOptions = {},
  ): ReturnType<DraftPlugin> =>
  (draft, file) => {
    const { fetchedAt = null } = file.data.corpus?.capture ?? {}
    const collected = withOutlet(collect(draft.page), draft.page, outlets, fetchedAt)
    const recurs = memory ? recurrence(memory, draft.page, collected.metadata.canonicalUrl, file) : []
    const found = knownOf(draft.page, collected, draft.reading.tape, rules, recurs)
    draft.labels = labelPage(draft.page, found, judges)
    draft.metadataTokens = collected.tokens
    draft.evidence = collected.evidence
    draft.metadata = collected.metadata
    useScript(draft, collected.headTitle, rules, (ruleId, reason) => file.info(reason, { ruleId }))
    finishMetadata(draft, collected.headTitle)
    if (draft.page.blocks.some(({ goesOn }) => goesOn)) {
      const { blocks, labels } = joinSentences(draft.page.blocks, draft.labels, draft.page.source)
      draft.page = { ...draft.page, blocks }
      draft.labels = labels
    }
    for (const { field, values } of collected.disputed) {
      if (field === "published" || field === "authors") {
        const info = file.info(`The page gives more than one ${field}: ${values.join("; ")}. The first is taken`)
        info.ruleId = "metadata-disputed"
      }
    }
  }

/** The rule for what recurs, where the memory is of the page's outlet. */
function recurrence(memory: OutletMemory, page: Page, url: string | null, file: VFile): NoiseRule[] {
  const host = outletHost(url)
  if (!host || !memory.outlet || isSameOutlet(host, memory.outlet))
    return [recurring(memory, page, file.data.corpus?.capture.sha256 ?? "")]
  const reason = `The memory is of ${memory.outlet} and the page of ${host}: it was read without`
  file.info(reason, { ruleId: "other-outlet" })
  return []
}

/** What else may be asked for a language. */
export interface LanguageOptions {
  /** A library's identifier, asked where script and function words show nothing: of the kept text, and of a block. */
  identify?: Identify
}

/**
 * Identifies the language of the kept text, and that of blocks in another; what the page says of itself decides where the text
 * leaves it open.
 */
export const language =
  ({ identify }: LanguageOptions = {}): ReturnType<DraftPlugin> =>
  (draft) => {
    const text = keptBlocks(draft)
      .map((block) => block.text)
      .join("\n")
    const declared = draft.metadata.language
    const own = identifyLanguage(text, { declared, identify }) ?? declared
    draft.metadata.language = own
    draft.languages = draft.page.blocks.map((block, index) =>
      draft.labels[index]?.kind === "content" ? otherLanguage(block.text, own, identify) : null,
    )
  }

/** Says whether the article is all there, and if there is one. */
export const whole: DraftPlugin = () => (draft, file) => {
  draft.whole = isWhole(draft)
  if (!keptBlocks(draft).some(({ role }) => role === "paragraph" || role === "blockquote" || role === "list-item")) {
    const frames = draft.page.tree ? framed(draft.page.tree) : []
    const elsewhere = frames.length > 0 ? `; it shows other pages in frames: ${frames.join(", ")}` : ""
    file.message(`No article was found: the input holds no running text${elsewhere}`, { ruleId: "no-article" })
  } else if (
    !draft.page.blocks.some((block) => draft.labels[block.index]?.kind === "content" && proseScore(block) > 0)
  ) {
    const reason = "Nothing that was kept reads like running text: the input may be a list or a menu, and no article"
    file.message(reason, { ruleId: "no-prose" })
  }
}

/** What else may be asked for names. */
export interface NameOptions {
  /** A learned model, whose word counts beside the rules: `readNameModel` of `@corpus/core/names` reads one. */
  names?: NameModel
}

/** Finds who and what the article names, and its dates, amounts and counts. */
export const entities =
  ({ names }: NameOptions = {}): ReturnType<DraftPlugin> =>
  (draft, file) => {
    const { published, language: tongue } = draft.metadata
    const order = dayOrder(draft.page)
    Object.assign(draft, findEntities(keptBlocks(draft), { published, language: tongue, order, names }))
    if (tongue !== null && !/^en\b/i.test(tongue)) {
      const left = "dates, amounts, titles, pronouns and verbs of saying were left unread"
      const reason = `The article is in another language than English (${tongue}): names are those that gazetteers know; ${left}`
      file.info(reason, { ruleId: "other-language" })
    } else if (!names && draft.entities.length > 0)
      file.info("Names were found by rules alone: no learned model was given", { ruleId: "names-by-rules" })
  }

/** Finds what the article quotes, and whom. */
export const quotes: DraftPlugin = () => (draft) => {
  draft.quotes = findQuotes(keptBlocks(draft), draft.entities, draft.id)
}
