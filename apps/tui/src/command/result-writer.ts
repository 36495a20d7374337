import { toProblem } from "@corpus/core"
import type { ReadArticle } from "../input/read-articles.ts"
import { jsonParts } from "../terminal/json-parts.ts"
import { printableLine } from "../terminal/printable.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { articleText, type TextFormat } from "../view/article-text.ts"

/** Writes results one by one, as they come. */
export interface ResultWriter {
  add(result: ReadArticle): Promise<void>
  end(): Promise<void>
}

/** A writer for one format; whether a result stands alone or in a list depends on what was asked for, not on what came. */
export function createResultWriter(
  format: TextFormat | "json" | "ndjson",
  inputs: readonly string[],
  terminal: Terminal,
): ResultWriter {
  const isAlone = (input: string) => inputs.length === 1 && inputs[0] === input
  if (format === "ndjson")
    return { add: (result) => writeJson(terminal, jsonParts(toRecord(result))), end: async () => {} }
  return format === "json" ? jsonWriter(isAlone, terminal) : textWriter(format, isAlone, terminal)
}

/** A result under its input's name, as NDJSON and lists have it. */
function toRecord(result: ReadArticle): object {
  const { input } = result
  return "error" in result ? { input, error: toProblem(result.error) } : { input, ...result.article }
}

/** Writes a value part by part: the text of a long page's account would be many times as large as the page. */
async function writeJson({ write }: Terminal, parts: Iterable<string>): Promise<void> {
  for (const part of parts) await write(part)
  await write("\n")
}

function jsonWriter(isAlone: (input: string) => boolean, terminal: Terminal): ResultWriter {
  const { write } = terminal
  let before: "nothing" | "one" | "list" = "nothing"
  return {
    async add(result) {
      if (before === "nothing" && isAlone(result.input)) {
        before = "one"
        if ("article" in result) await writeJson(terminal, jsonParts(result.article, 2))
        return
      }
      await write(before === "list" ? ",\n  " : "[\n  ")
      for (const part of jsonParts(toRecord(result), 2, "  ")) await write(part)
      before = "list"
    },
    end: async () => (before === "list" ? write("\n]\n") : undefined),
  }
}

function textWriter(format: TextFormat, isAlone: (input: string) => boolean, terminal: Terminal): ResultWriter {
  let isFirst = true
  return {
    async add(result) {
      if ("error" in result) return
      const heading = isAlone(result.input) ? "" : `${isFirst ? "" : "\n"}==> ${printableLine(result.input)} <==\n`
      isFirst = false
      await terminal.write(heading + articleText(format, result.article, result.source, terminal))
    },
    end: async () => {},
  }
}
