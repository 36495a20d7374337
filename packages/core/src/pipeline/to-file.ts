import { VFile } from "vfile"
import type { DialectName } from "../schema/article.ts"
import type { Capture } from "../schema/capture.ts"
import { knownLabel } from "../source/declared-charset.ts"
import { type Decoded, decode } from "../source/decode.ts"
import { doubleEncoded } from "../source/double-encoded.ts"
import "./file-data.ts"

/**
 * Decodes a capture into the file that the processor works on, with a message for whatever could not be read as it claims.
 *
 * @throws CorpusError `input-empty`, `input-binary`.
 */
export function toFile(capture: Capture, options: { dialect?: DialectName } = {}): VFile {
  const { bytes: _, ...info } = capture
  const decoded = decode(capture)
  const { text, charset, invalid } = decoded
  const file = new VFile({
    value: text,
    data: { corpus: { capture: info, ...(options.dialect ? { dialect: options.dialect } : {}) } },
  })
  const say = (ruleId: string, reason: string, start?: number, length = 1) => {
    const point = { line: 1, column: 1 }
    const place =
      start === undefined
        ? {}
        : { place: { start: { ...point, offset: start }, end: { ...point, offset: start + length } } }
    file.message(reason, { ...place, ruleId })
  }
  if (invalid.first !== null) {
    const runs = invalid.count === 1 ? "1 run of bytes is" : `${invalid.count} runs of bytes are`
    say("invalid-bytes", `${runs} not valid ${charset.label} and read as U+FFFD`, invalid.first)
  }
  const charsetReason = aboutCharset(decoded)
  if (charsetReason) say("charset", charsetReason)
  const twice = doubleEncoded(text)
  if (twice) {
    const reason = `${twice.count} places such as “${twice.example}” seem to have been encoded twice: they are left as they are`
    say("double-encoded", reason, twice.first, twice.example.length)
  }
  return file
}

/** What to say of a character set that was guessed, or is not the declared one; null where all is as it claims. */
function aboutCharset({ text, charset: { label, because, declared } }: Decoded): string | null {
  if (!/[^\0-\x7F]/.test(text)) return null
  if (declared === null) {
    if (because !== "letters" && because !== "fallback") return null
    return `The input states no character set and is not valid UTF-8: it was read as ${label}`
  }
  if (knownLabel(declared) === label) return null
  return `The input is declared to be in ${declared} and does not read as that: it was read as ${label}`
}
