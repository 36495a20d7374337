#!/usr/bin/env node
// Plain JavaScript, because an old Node must be able to read it: all it then does is to start a newer one.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import * as nodeModule from "node:module"
import { fileURLToPath } from "node:url"

const inRepository = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

if (process.features.typescript) {
  nodeModule.enableCompileCache(fileURLToPath(new URL("../.cache/", import.meta.url)))
  // A package manager runs its scripts in the package's folder, but paths are the caller's.
  if (process.env.npm_lifecycle_event === "corpus" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  const { main } = await import("../src/main.ts")
  process.exitCode = await main(process.argv.slice(2))
} else {
  startNewerNode()
}

function startNewerNode() {
  const node = inRepository("node_modules/.bin/node")
  if (!existsSync(node)) {
    const how = `Install the repository's own with "npx --yes pnpm@12.21.0 install" in ${inRepository("")}`
    console.error(`corpus: Node ${process.versions.node} is too old, 22.18 is needed. ${how}`)
    process.exitCode = 1
    return
  }
  const child = spawn(node, process.argv.slice(1), { stdio: "inherit" })
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (signal === "SIGKILL" ? 9 : 15)
  })
}
