import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { REPOSITORY } from "../repository.ts"
import { toTable } from "../to-table.ts"
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts"
import { packWeights } from "../train-names/pack-weights.ts"
import { readConll } from "../train-names/read-conll.ts"
import { readLessons } from "../train-names/read-lessons.ts"
import { f1, type NameScore, scoreNames, sumOf } from "../train-names/score-names.ts"
import { CHECKED, SHIPPED } from "../train-names/settings.ts"
import { readNames, trainPasses } from "../train-names/train-passes.ts"
import { nlpData } from "./nlp-data.ts"

/** Where core keeps the weights. */
export const WEIGHTS = join(REPOSITORY, "packages/core/src/entities/tagger/weights/names.bin")

/** The file of weights is no longer than this under Brotli, in bytes. */
const LONGEST = 1_500_000

export interface TrainNamesOptions {
  /** Learn from CoNLL-03 instead and be asked about its test, as others were; writes nothing. */
  check?: boolean
  /** Where the weights go, instead of where core keeps them. */
  to?: string
}

/**
 * Learns the weights of the name tagger from the public sets that allow it and from the articles in `corpus/training`, and writes
 * them. The same data give the same bytes. Where a set is not there it says so, and does nothing.
 */
export function benchTrainNames({ check, to = WEIGHTS }: TrainNamesOptions): void {
  if (check) return checkCode()
  const absent = ["crossner", "wikigold", "btc", "wnut17", "re3d", "gum"].filter(
    (set) => !existsSync(nlpData("train", set)),
  )
  if (absent.length > 0) return console.log(`Not there: ${absent.map((set) => nlpData("train", set)).join(", ")}`)
  const lessons = readLessons(nlpData("train"), join(REPOSITORY, "corpus/training"))
  const { first, second } = trainPasses(lessons, SHIPPED.passes, (line) => console.log(line))
  const bytes = packWeights(second ? [first, second] : [first], SHIPPED.packings, shippedGazetteer())
  const brotli = brotliCompressSync(bytes).length
  if (brotli > LONGEST) throw new RangeError(`The weights take ${brotli} bytes under Brotli, more than ${LONGEST}.`)
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, bytes)
  console.log(`${to}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip, ${brotli} Brotli`)
}

function checkCode(): void {
  const folder = nlpData("evaluate/conll03")
  if (!existsSync(folder)) return console.log(`Not there: ${folder}`)
  const lessons = readConll(folder, "eng.train").map(({ lesson }) => lesson)
  const model = trainPasses(lessons, CHECKED, (line) => console.log(line))
  const rows = (["eng.testa", "eng.testb"] as const).map((part) => {
    const documents = readConll(folder, part)
    const scores = scoreNames(
      documents.flatMap(({ names }) => names),
      documents.flatMap(({ lesson }) => readNames(lesson, model)),
    )
    const of = (...types: string[]) => (100 * f1(sumOf(types.map((type) => scores.get(type) as NameScore)))).toFixed(2)
    const three = ["person", "organization", "place"]
    return [part, of(...three), of(...three, "event"), ...three.map((type) => of(type)), of("event")]
  })
  console.log(toTable(["part", "three types", "four types", "PER", "ORG", "LOC", "MISC"], rows))
}
