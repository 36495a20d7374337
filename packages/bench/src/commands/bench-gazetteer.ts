import { writeFileSync } from "node:fs"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { PHRASE_CLASSES } from "@corpus/core/training"
import { gazetteerEntries } from "../gazetteer/gazetteer-entries.ts"
import { packGazetteer } from "../gazetteer/pack-gazetteer.ts"
import { toTable } from "../to-table.ts"

/** Makes the gazetteer that `train-names` puts before the weights, and says what it holds, or what it says of names. */
export function benchGazetteer(names: readonly string[], { to }: { to?: string }): void {
  const entries = gazetteerEntries()
  if (names.length > 0) {
    const rows = names.map((name) => {
      const { classes, country } = entries.get(name.toLowerCase()) ?? { classes: ["not known"] }
      return [name, [...classes].join(", "), country ?? ""]
    })
    return console.log(toTable(["name", "what it is", "country"], rows))
  }
  const all = [...entries.values()]
  const rows = PHRASE_CLASSES.map((one) => [one, `${all.filter(({ classes }) => classes.has(one)).length}`])
  console.log(toTable(["class", "names"], [...rows, ["all", `${entries.size}`]]))
  const bytes = packGazetteer(entries)
  const { length } = gzipSync(bytes, { level: 9 })
  console.log(`\n${bytes.length} bytes, ${length} gzip, ${brotliCompressSync(bytes).length} Brotli`)
  if (to !== undefined) writeFileSync(to, bytes)
}
