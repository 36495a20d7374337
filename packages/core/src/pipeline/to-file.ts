import { VFile } from "vfile"
import type { DialectName } from "../schema/article.ts"
import type { Capture } from "../schema/capture.ts"
import { decode } from "../source/decode.ts"
import "./file-data.ts"

/**
 * Decodes a capture into the file that the processor works on, with a message for whatever could not be read as it claims.
 *
 * @throws CorpusError `input-empty`, `input-binary`.
 */
export function toFile(capture: Capture, options: { dialect?: DialectName } = {}): VFile {
  const { bytes: _, ...info } = capture
  const { text, charset, invalid } = decode(capture)
  const file = new VFile({
    value: text,
    data: { corpus: { capture: info, ...(options.dialect ? { dialect: options.dialect } : {}) } },
  })
  const [first] = invalid
  if (first) {
    const reason = `${invalid.length} runs of bytes are not valid ${charset.label} and read as U+FFFD`
    const point = { line: 1, column: 1, offset: first.unit }
    file.message(reason, {
      place: { start: point, end: { ...point, offset: first.unit + 1 } },
      ruleId: "invalid-bytes",
    })
  }
  if (charset.because === "fallback" && /[^\0-\x7F]/.test(text)) {
    file.message("The input states no character set and is not UTF-8: it was read as windows-1252", {
      ruleId: "charset",
    })
  }
  return file
}
