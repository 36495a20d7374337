import { existsSync, readFileSync } from "node:fs"
import { readNameModel } from "@corpus/core/names"
import { ablations } from "../names/ablations.ts"
import { engine, type NameSystem } from "../names/name-systems.ts"
import { scoreTexts } from "../names/score-texts.ts"
import { timeNames } from "../names/time-names.ts"
import { readTexts, TEXT_SETS, type TextSet } from "../names/text-sets.ts"
import { toTable } from "../to-table.ts"
import { f1, type NameScore, sumOf } from "../train-names/score-names.ts"
import { WEIGHTS } from "./bench-train-names.ts"
import { nlpData } from "./nlp-data.ts"

export interface NamesOptions {
  heldOut?: boolean
  weights?: string
  speed?: boolean
  ablate?: boolean
}

/** Scores how names are found: rules alone, rules and model, and peers. */
export async function benchNames(
  sets: readonly TextSet[],
  { heldOut = false, weights = WEIGHTS, speed = false, ablate = false }: NamesOptions,
): Promise<void> {
  if (speed) return benchSpeed(sets, weights)
  const systems = ablate ? ablations(readFileSync(weights)) : await peers(weights)
  for (const set of sets.length > 0 ? sets : TEXT_SETS) {
    if (!existsSync(nlpData("evaluate")) && (set === "conll" || set === "worldwide")) {
      console.log(`${set} is not there: ${nlpData("evaluate")}`)
      continue
    }
    for (const { name, texts } of readTexts(set, nlpData("evaluate"), heldOut)) {
      const rows = systems.map((system) => {
        const scores = scoreTexts(texts, system)
        const three = sumOf(["person", "organization", "place"].map((type) => scores.get(type) as NameScore))
        return [system.name, percent(three), percent(sumOf(scores.values())), ...[...scores.values()].map(percent)]
      })
      const types = [...scoreTexts(texts, { name: "", find: () => [] }).keys()]
      console.log(`${name}: ${texts.length} texts\n${toTable(["system", "three types", "all", ...types], rows)}\n`)
    }
  }
}

async function peers(weights: string): Promise<NameSystem[]> {
  const systems = [engine("rules"), (await import("../names/compromise.ts")).compromise]
  return existsSync(weights) ? [engine("rules and model", readNameModel(readFileSync(weights))), ...systems] : systems
}

/** So many texts of a set are read for their cost. */
const TIMED = 250

async function benchSpeed(sets: readonly TextSet[], weights: string): Promise<void> {
  const { compromise } = await import("../names/compromise.ts")
  const bytes = readFileSync(weights)
  for (const set of sets.length > 0 ? sets : (["stories"] as const)) {
    const texts = readTexts(set, nlpData("evaluate"), false)[0]?.texts.slice(0, TIMED) ?? []
    const costs = timeNames(texts, () => readNameModel(bytes), compromise)
    const rows = costs.speeds.map(({ name, speed }) => [name, Math.round(speed).toLocaleString("en")])
    console.log(`${set}: ${texts.length} texts, ${costs.words} words\n${toTable(["reader", "words a second"], rows)}`)
    console.log(
      `weights: ${costs.startUp.toFixed(0)} ms of a core, ${mega(costs.held)} MB; after all: ${mega(costs.heldAfter)} MB\n`,
    )
  }
}

const mega = (bytes: number): string => (bytes / 1e6).toFixed(1)

const percent = (score: NameScore): string => (100 * f1(score)).toFixed(1)
