import type { DialectName } from "../schema/article.ts"
import type { CaptureInfo } from "../schema/capture.ts"

/** What the processor finds on a file beside its text. */
export interface CorpusFileData {
  capture: CaptureInfo
  /** The dialect that the caller forces. */
  dialect?: DialectName
}

declare module "vfile" {
  interface DataMap {
    corpus: CorpusFileData
  }
}
