/** A process that imports: `importer.ts PATH FROM TO` adds one text for each number, and prints its article's id when it is safe. */
import { writeSync } from "node:fs"
import { createCapture } from "@corpus/core"
import { createSqliteLibrary } from "../src/sqlite/create-sqlite-library.ts"
import { topicEngine } from "./topic-engine.ts"

const [path = "", from = "0", to = "0"] = process.argv.slice(2)
const library = await createSqliteLibrary({ path, engine: topicEngine })
for (let number = Number(from); number < Number(to); number++) {
  const text = `Title ${number}\n#topic${number % 10}\n${"word ".repeat(2000)}`
  const { article } = await library.add(await createCapture(text), `${from}/${number}.txt`)
  // At once and without a buffer: what was printed was acknowledged.
  writeSync(1, `${article.id}\n`)
  if (number % 16 === 0) await library.stories()
}
await library.close()
