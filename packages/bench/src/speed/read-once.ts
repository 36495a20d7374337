import { existsSync, readFileSync } from "node:fs"
import { buffer } from "node:stream/consumers"
import { createCapture, parse } from "@corpus/core"

// A program of its own: reads the page on standard input once and prints the most memory that it held, in kilobytes.
const capture = await createCapture(await buffer(process.stdin), { mediaType: "text/html; charset=utf-8" })
parse(capture, { annotate: false })
console.log(highWater())

/** Linux counts what the program held that started this one, unless asked for the process's own. */
function highWater(): number {
  const status = "/proc/self/status"
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1] : undefined
  return own === undefined ? process.resourceUsage().maxRSS : Number(own)
}
