import { type Draft, articles, createCapture, toFile } from "@corpus/core"

/** Milliseconds that a page spends in each stretch of the engine: bytes to text, text to blocks, labels, the article's ledger. */
export interface StageTimes {
  decode: number
  read: number
  label: number
  /** Writing the article, which is the ledger and little else. */
  ledger: number
}

/** Runs the engine over a page stretch by stretch. */
export async function timeStages({ bytes, url }: { bytes: Uint8Array; url: string | null }): Promise<StageTimes> {
  const capture = await createCapture(bytes, { mediaType: "text/html; charset=utf-8", ...(url ? { url } : {}) })
  const processor = articles()
  const [file, decode] = timed(() => toFile(capture))
  const [parsed, read] = timed(() => processor.parse(file))
  const [draft, label] = timed(() => processor.runSync(parsed, file) as Draft)
  const [, ledger] = timed(() => processor.stringify(draft, file))
  return { decode, read, label, ledger }
}

function timed<T>(work: () => T): [result: T, ms: number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}
