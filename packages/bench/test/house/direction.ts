import { posix } from "node:path"
import type { Module } from "./read-module.ts"

/** The stages of core in the order in which a capture goes through them: each may import those before it. */
const STAGES = [
  "schema",
  "errors.ts",
  "ports",
  "source",
  "blocks",
  "metadata",
  "noise",
  "recurrence",
  "outlets",
  "classifier",
  "article",
  "language",
  "entities",
  "quotes",
  "ledger",
  "project",
  "story",
  "pipeline",
  "index.ts",
  "training.ts",
]

/** What makes two runs or two runtimes differ: the clock, chance, the console, the network, the process. */
const OUTSIDE =
  /^(?:Date\.now|new Date\(\)|Date$|Math\.random|(?:performance|console|fetch|process|setTimeout|setInterval|require|Buffer|globalThis|Deno|Bun)(?:\.|$))/

/** Imports that run against the direction apps → store → core, or against the order of core's stages; a sentence each. */
export function wrongImports(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ what, line }) => {
      const target = what.startsWith(".") ? posix.join(posix.dirname(path), what) : what
      const reason = whyWrong(path, target)
      return reason ? [`${path}:${line} imports ${what}: ${reason}`] : []
    }),
  )
}

function whyWrong(path: string, target: string): string | null {
  const from = homeOf(path)
  const to = homeOf(target)
  if (to !== from && to.startsWith("apps/")) {
    if (from.startsWith("apps/")) return "apps never import apps"
    if (from.startsWith("packages/")) return "packages never import apps"
  }
  if (to !== from && (to === "start" || target.includes("/test/"))) return "nothing imports this"
  if (from === "packages/store" && !["packages/store", "packages/core", ""].includes(to))
    return "store imports core alone"
  if (from !== "packages/core") return null
  if (to !== "" && to !== from) return "core imports no other package"
  if (target.startsWith("node:")) return "core has no runtime's own modules"
  if (to === "") return null
  const [stage, earlier] = [stageOf(path), stageOf(target)]
  if (!STAGES.includes(earlier)) return `core has no stage ${earlier}`
  return STAGES.indexOf(earlier) <= STAGES.indexOf(stage) ? null : `${earlier} comes after ${stage}`
}

/** Places where core reaches for what makes two runs or two runtimes differ. */
export function impureCalls(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => homeOf(path) === "packages/core")
    .flatMap(({ path, globals }) =>
      globals.flatMap(({ what, line }) => (OUTSIDE.test(what) ? [`${path}:${line} uses ${what}`] : [])),
    )
}

const PACKAGES: Record<string, string> = {
  core: "packages/core",
  store: "packages/store",
  bench: "packages/bench",
  api: "apps/api",
  web: "apps/web",
  tui: "apps/tui",
  start: "start",
}

/** The package that a path or an import belongs to; empty for one from outside the house. */
function homeOf(path: string): string {
  const own = /^@corpus\/(\w+)/.exec(path)?.[1]
  if (own) return PACKAGES[own] ?? `@corpus/${own}`
  return /^(?:packages\/[^/]+|apps\/[^/]+|start)(?=\/)/.exec(path)?.[0] ?? ""
}

const stageOf = (path: string) => path.replace(/^packages\/core\/src\//, "").split("/")[0] ?? ""
