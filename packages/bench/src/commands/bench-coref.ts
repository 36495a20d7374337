import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { type CorefScore, measureGum } from "../coref/measure-gum.ts"
import { bCubed, ceaf } from "../coref/partition.ts"
import { readGum } from "../coref/read-gum.ts"
import { foldOfName, FOLDS, PARTS, type Part } from "../pages/part.ts"
import { REPOSITORY } from "../repository.ts"
import { rate, sumShares } from "../score/share.ts"
import { toTable } from "../to-table.ts"
import { fromCaller } from "./bench-data.ts"

const FOLDER = resolve(REPOSITORY, "../shared/nlp/train/gum")

/** Scores which names stand for one thing, and what descriptions and pronouns stand for, on GUM; every fifth document is held out. */
export function benchCoref(folder: string | undefined, { part, show }: { part?: Part; show?: boolean }): void {
  const from = folder === undefined ? FOLDER : fromCaller(folder)
  if (!existsSync(from)) return console.error(`${from} is not there: name a folder of GUM's documents (.conllu).`)
  const documents = readGum(from)
  const misses: string[] = []
  const rows = (part ? [part] : PARTS).flatMap((one) => {
    const isPart = ({ name }: { name: string }) => (foldOfName(name) === FOLDS - 1) === (one === "held-out")
    const scores = documents.filter(isPart).map(measureGum)
    if (one === "development") misses.push(...scores.flatMap((score) => score.misses))
    return [rowOf(one, scores, "engine"), rowOf(`${one}, same strings`, scores, "strings")]
  })
  console.log(toTable(["part", "documents", "names", "B³", "CEAF", "nominal P", "R", "pronoun P", "R"], rows))
  if (show) console.log(misses.join("\n"))
}

/** Names are scored in a document, and each document weighs as much as it has names. */
function rowOf(name: string, scores: readonly CorefScore[], system: "engine" | "strings"): string[] {
  const names = scores.reduce((sum, score) => sum + score[system].length, 0)
  const mean = (measure: typeof bCubed) =>
    scores.reduce((sum, score) => sum + measure(score[system]) * score[system].length, 0) / names
  const share = (side: "precision" | "recall", form: "nominal" | "pronoun") =>
    system === "strings" ? "" : percent(rate(sumShares(scores.map((score) => score[side][form]))))
  return [
    name,
    String(scores.length),
    String(names),
    percent(mean(bCubed)),
    percent(mean(ceaf)),
    share("precision", "nominal"),
    share("recall", "nominal"),
    share("precision", "pronoun"),
    share("recall", "pronoun"),
  ]
}

const percent = (share: number): string => (share * 100).toFixed(1)
