// Plain JavaScript, so that a Node that cannot run the rest can still say so.
import process from "node:process"
import { fileURLToPath } from "node:url"
import { checkSetup } from "./check-setup.js"

const root = fileURLToPath(new URL("..", import.meta.url))
const problems = checkSetup(root, process.versions.node)
if (problems.length > 0) {
  console.error(
    ["Corpus cannot start: its set-up is not complete.", ...problems.map((problem) => `- ${problem}`)].join("\n"),
  )
  process.exitCode = 1
} else {
  const { run } = await import("./src/run.ts")
  await run(root)
}
