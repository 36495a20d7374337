import { spawn } from "@lydell/node-pty"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundle } from "../src/bundle/bundle.ts"
import { APP } from "../src/bundle/places.ts"

/** A first frame may take this many times as long as that of a program with one word on the screen. */
const LIMIT = 1.4
const ROUNDS = 15

const folder = await mkdtemp(join(tmpdir(), "corpus-bench-"))
try {
  const { outputFiles } = await bundle({ entryPoints: { bare: "bench/bare.tsx" }, outdir: folder })
  for (const { path, contents } of outputFiles) await writeFile(path, contents)
  const start = `import { enableCompileCache } from "node:module"\nenableCompileCache(${JSON.stringify(join(folder, "cache"))})\nawait import("./bare.js")\n`
  await writeFile(join(folder, "start.js"), start)
  await writeFile(join(folder, "package.json"), '{ "type": "module" }')

  const bare = () => firstFrame([join(folder, "start.js")], /bare frame/)
  const screens = () => firstFrame([join(APP, "bin/corpus.js"), "tui"], /Corpus >/)
  const filled = () => firstFrame([join(APP, "bin/corpus.js"), "tui"], /nothing in this library/)
  // Once each: bundling and compiling come with the first start alone.
  for (const run of [bare, screens, filled]) await run()
  const times = { bare: [] as number[], screens: [] as number[], filled: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await bare())
    times.screens.push(await screens())
    times.filled.push(await filled())
  }
  const ratio = median(times.screens) / median(times.bare)
  console.log(`bare Ink frame        ${median(times.bare).toFixed(0)} ms (median of ${ROUNDS})`)
  console.log(
    `first frame           ${median(times.screens).toFixed(0)} ms, ${ratio.toFixed(2)} times as long (limit ${LIMIT})`,
  )
  console.log(`library read as well  ${median(times.filled).toFixed(0)} ms`)
  process.exitCode = ratio <= LIMIT ? 0 : 1
} finally {
  await rm(folder, { recursive: true })
}

/** Milliseconds from the start of a program in a terminal until a text is on its screen. */
function firstFrame(args: string[], text: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const env = { ...process.env, CORPUS_LIBRARY: join(folder, "library.sqlite"), CI: "" }
    const program = spawn(process.execPath, args, { cols: 80, rows: 24, env, cwd: folder })
    let seen = ""
    let took: number | undefined
    program.onData((data) => {
      seen += data
      if (took !== undefined || !text.test(seen)) return
      took = performance.now() - began
      program.kill()
    })
    program.onExit(() =>
      took === undefined ? reject(new Error(`${args.join(" ")} ended without ${text}:\n${seen}`)) : resolve(took),
    )
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}
