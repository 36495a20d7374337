import type { VFile } from "vfile"
import type { Draft } from "../article/draft.ts"
import type { Page } from "../blocks/block.ts"
import { toBlocks } from "../blocks/to-blocks.ts"
import { CorpusError } from "../errors.ts"
import { NO_METADATA } from "../metadata/choose.ts"
import { cutFields } from "../metadata/cut-fields.ts"
import { readSource } from "../source/read-source.ts"

/** The processor's parser: a file's source, read and cut into blocks that nobody has labelled. */
export function readDraft(source: string, file: VFile): Draft {
  const data = file.data.corpus
  if (!data) throw new CorpusError("internal", "The file holds no capture: make it with `toFile`.")
  const { capture } = data
  const reading = readSource(source, data.dialect)
  for (const { rule, reason, start, end } of reading.notes ?? []) {
    const point = { line: 1, column: 1 }
    const place = { start: { ...point, offset: start }, end: { ...point, offset: end } }
    file.message(reason, { place, ruleId: rule })
  }
  const blocks = cutFields(toBlocks(reading))
  const page: Page = { dialect: reading.dialect, source, url: capture.url ?? null, blocks, tree: reading.tree }
  return {
    type: "draft",
    id: `a-${capture.sha256.slice(0, 16)}`,
    reading,
    page,
    labels: blocks.map(() => ({ kind: "noise", reason: "interface", rule: "noise/unlabelled" })),
    languages: [],
    metadata: { ...NO_METADATA },
    evidence: {},
    metadataTokens: [],
    whole: true,
    entities: [],
    values: [],
    quotes: [],
  }
}
