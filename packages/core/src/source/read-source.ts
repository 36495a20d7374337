import type { DialectName } from "../schema/article.ts"
import { detectDialect } from "./detect-dialect.ts"
import { readHtml } from "./read-html.ts"
import { readMixed, readText } from "./read-lines.ts"
import type { Reading } from "./reading.ts"

const DIALECTS: Record<DialectName, (source: string) => Reading> = { html: readHtml, text: readText, mixed: readMixed }

/** Reads a source in the dialect given, or in the one it shows itself to be in. */
export function readSource(source: string, dialect?: DialectName): Reading {
  return DIALECTS[dialect ?? detectDialect(source).dialect](source)
}
