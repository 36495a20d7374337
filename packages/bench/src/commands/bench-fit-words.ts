import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createCapture, parse, textBlocks } from "@corpus/core"
import { toWords } from "@corpus/core/training"
import { readMarked } from "../marked/read-marked.ts"
import { REPOSITORY } from "../repository.ts"
import { commonWords } from "../train/common-words.ts"

const TO = "packages/core/src/story/lexicon/common-words.ts"

/** Counts in how many of the articles of corpus/training a word is used, and writes it where stories are told apart by it. */
export async function benchFitWords(): Promise<void> {
  const folder = join(REPOSITORY, "corpus", "training")
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
  const texts = await Promise.all(
    files.map(async (file) => {
      const { source } = readMarked(readFileSync(join(folder, file), "utf8"), file)
      const article = parse(await createCapture(new TextEncoder().encode(source), { mediaType: "text/plain" }))
      return new Set(textBlocks(article).flatMap(({ text }) => toWords(text).map(({ stem }) => stem)))
    }),
  )
  const lines = commonWords(texts).map((words) => `  "${words.join(" ")}",`)
  const comment = `/**
 * How common words are in news: stems that ${texts.length} articles of many kinds use, a line for each doubling of how many use
 * them: the first in 2 or 3, the next in 4 to 7 … Made from corpus/training by \`bench fit-words\`.
 */`
  writeFileSync(
    join(REPOSITORY, TO),
    [
      comment,
      "export const COMMON_WORDS: readonly string[] = [",
      ...lines,
      "]",
      "",
      "/** Articles that were counted. */",
      `export const COUNTED = ${texts.length}`,
      "",
    ].join("\n"),
  )
  console.log(`${TO}: ${texts.length} articles, ${lines.length} lines`)
}
