import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { createCapture, parse, toStories } from "@corpus/core"
import { readNameModel } from "@corpus/core/names"
import { type EventDocument, readEcb } from "../events/read-ecb.ts"
import { tfIdfClusters } from "../events/tf-idf-clusters.ts"
import { REPOSITORY } from "../repository.ts"
import { type BCubed, bCubed } from "../score/b-cubed.ts"
import { toTable } from "../to-table.ts"
import { fromCaller } from "./bench-data.ts"
import { WEIGHTS } from "./bench-train-names.ts"

/** The average similarity from which the baseline joins, which does best on the part Train. */
const BASELINE_JOINS = 0.1

/** Groups the documents of ECB+ by the event they report, and prints BCubed beside that of a plain baseline. */
export async function benchClusters(options: { part?: string; json?: boolean; show?: boolean }): Promise<void> {
  const asked = process.env.CORPUS_ECB_DATA
  const folder = asked ? fromCaller(asked) : resolve(REPOSITORY, "../shared/nlp/evaluate/ecb")
  if (!existsSync(folder)) {
    console.error(`ECB+: ${folder} is not there. The corpus is on GitHub as cltl/ecbPlus, under CC BY 3.0.`)
    process.exitCode = 1
    return
  }
  const rows: { part: string; system: string; documents: number; score: BCubed }[] = []
  for (const part of options.part === undefined ? ["Train", "Dev"] : [options.part]) {
    const documents = readEcb(join(folder, `${part}.txt`))
    const wanted = documents.map(({ event }) => event)
    const found = await clusters(documents)
    if (options.show) console.log(mixed(documents, found).join("\n"))
    const baseline = tfIdfClusters(
      documents.map(({ text }) => text),
      BASELINE_JOINS,
    )
    rows.push(
      { part, system: "corpus", documents: documents.length, score: bCubed(found, wanted) },
      { part, system: "tf-idf, average link", documents: documents.length, score: bCubed(baseline, wanted) },
    )
  }
  if (options.json) console.log(JSON.stringify(rows))
  else console.log(table(rows))
}

/** The story of each document. */
async function clusters(documents: readonly EventDocument[]): Promise<string[]> {
  const names = readNameModel(readFileSync(WEIGHTS))
  const articles = await Promise.all(
    documents.map(async ({ text }) =>
      parse(await createCapture(new TextEncoder().encode(text), { mediaType: "text/plain" }), { names }),
    ),
  )
  const stories = new Map(
    toStories(articles).flatMap(({ id, articles: members }) => members.map((member) => [member.id, id] as const)),
  )
  return articles.map(({ id }) => stories.get(id) ?? id)
}

/** Stories that mix events, and events in several stories. */
function mixed(documents: readonly EventDocument[], found: readonly string[]): string[] {
  const events = new Map<string, string[]>()
  for (const [at, { event }] of documents.entries())
    events.set(found[at] as string, [...(events.get(found[at] as string) ?? []), event])
  const stories = Map.groupBy(documents.keys(), (at) => documents[at]?.event ?? "")
  return [
    ...[...events.values()].filter((list) => new Set(list).size > 1).map((list) => `mixed: ${count(list)}`),
    ...[...stories].map(([event, list]) => `${event}: ${count(list.map((at) => found[at] as string))}`),
  ]
}

function count(list: readonly string[]): string {
  return [...Map.groupBy(list, (each) => each)].map(([each, same]) => `${each} ${same.length}`).join(", ")
}

function table(rows: readonly { part: string; system: string; documents: number; score: BCubed }[]): string {
  return toTable(
    ["part", "system", "documents", "clusters", "P", "R", "F"],
    rows.map(({ part, system, documents, score }) => [
      part,
      system,
      String(documents),
      String(score.clusters),
      ...[score.precision, score.recall, score.f1].map((value) => (100 * value).toFixed(1)),
    ]),
  )
}
