import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createCapture, parse } from "@corpus/core"
import { type Account, toAccount } from "@corpus/core/training"
import { readStories } from "../fixtures/read-stories.ts"
import { joiningChart } from "../library/joining-chart.ts"
import { joiningTable } from "../library/joining-table.ts"
import { type JoiningCurve, measureJoining } from "../library/measure-joining.ts"
import { timeLargeStory } from "../library/time-large-story.ts"
import { readMarked } from "../marked/read-marked.ts"
import { writeReport } from "../report/write-report.ts"
import { REPOSITORY } from "../repository.ts"
import { fromCaller } from "./bench-data.ts"

const SIZES = [1000, 3000, 10_000, 30_000, 100_000]
/** Articles that come a day; null: none is dated, and each may tell the event of any other. */
const STREAMS = [300, 2000, null]

/** Measures what the n-th article costs a library's clusters, and a story of 200 articles. */
export async function benchLibrary(options: { largest: number; report?: string; json?: boolean }): Promise<void> {
  const accounts = await readAccounts()
  const sizes = SIZES.filter((size) => size <= options.largest)
  const curves: JoiningCurve[] = []
  for (const perDay of STREAMS) curves.push(await measureJoining(accounts, perDay, sizes))
  const [first] = readStories(join(REPOSITORY, "corpus", "stories"))
  const story = first && (await timeLargeStory(first))
  const large =
    story && `A story of ${story.articles} parsed articles: ${(story.ms / 1000).toFixed(2)} s of the processor.`
  const text = [joiningTable(curves), large].join("\n\n")
  if (options.report)
    writeReport(fromCaller(options.report), {
      "library.md": `# Library\n\n${ABOUT}\n\n${text}\n\n![What the n-th article costs](library.svg)\n`,
      "library.json": `${JSON.stringify({ curves, story }, null, 2)}\n`,
      "library.svg": joiningChart(curves),
    })
  console.log(options.json ? JSON.stringify({ curves, story }) : text)
}

const ABOUT =
  "What an article costs that joins a library's clusters, by how many are there. The articles are made of sentences of corpus/training: " +
  "events of four articles on average, with names of their own. Times are of the processor, the mean of 1,000 articles."

async function readAccounts(): Promise<Account[]> {
  const folder = join(REPOSITORY, "corpus", "training")
  const files = readdirSync(folder).filter((file) => file.endsWith(".marked"))
  return Promise.all(
    files.map(async (file) => {
      const { source } = readMarked(readFileSync(join(folder, file), "utf8"), file)
      const capture = await createCapture(new TextEncoder().encode(source), { mediaType: "text/plain" })
      return toAccount(parse(capture, { annotate: false }))
    }),
  )
}
