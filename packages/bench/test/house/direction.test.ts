import { expect, test } from "vitest"
import { impureCalls, wrongImports } from "./direction.ts"
import { readModule } from "./read-module.ts"
import { isCode, trackedFiles } from "./tracked-files.ts"

const modules = trackedFiles(isCode).map(readModule)

test("imports go from apps to store to core, and in core from a stage to earlier ones", () => {
  expect(wrongImports(modules)).toEqual([])
})

test("core uses no clock, chance, console, network or process", () => {
  expect(impureCalls(modules)).toEqual([])
})

const wrongIn = (path: string, text: string) => wrongImports([readModule({ path, text })])
const impureIn = (text: string) => impureCalls([readModule({ path: "packages/core/src/story/a.ts", text })])

test.each([
  ["an app that imports an app", "apps/web/src/a.ts", 'import { api } from "@corpus/api"'],
  ["an app that imports another's file", "apps/web/src/a.ts", 'import { api } from "../../tui/src/main.ts"'],
  ["a package that imports an app", "packages/store/src/a.ts", 'import { api } from "@corpus/api/node"'],
  ["core that imports store", "packages/core/src/story/a.ts", 'export * from "@corpus/store/memory"'],
  ["core that imports Node", "packages/core/src/story/a.ts", 'import { join } from "node:path"'],
  [
    "an early stage that imports a late one's type",
    "packages/core/src/noise/a.ts",
    'import type { A } from "../story/a.ts"',
  ],
  ["an early stage that loads a late one", "packages/core/src/noise/a.ts", 'const a = await import("../story/a.ts")'],
  ["a stage that nobody knows", "packages/core/src/story/a.ts", 'import { a } from "../helpers/a.ts"'],
])("%s is found", (_, path, text) => {
  expect(wrongIn(path, text)).toHaveLength(1)
})

test.each([
  ["an app that imports core and store", "apps/web/src/a.ts", 'import "@corpus/core"; import "@corpus/store/memory"'],
  ["a late stage that imports an early one", "packages/core/src/story/a.ts", 'import type { A } from "../noise/a.ts"'],
  ["a word in a comment", "packages/core/src/noise/a.ts", '// import { a } from "../story/a.ts"\nexport {}'],
])("%s is left alone", (_, path, text) => {
  expect(wrongIn(path, text)).toEqual([])
})

test.each([
  "Date.now()",
  "new Date()",
  "Math.random()",
  "console.log(1)",
  "fetch(url)",
  "process.env.HOME",
  "setTimeout(f, 1)",
])("%s in core is found", (code) => {
  expect(impureIn(code)).toHaveLength(1)
})

test.each([
  "new Date(iso)",
  "Date.parse(iso)",
  "function process() {}\nprocess()",
  "article.fetch(1)",
  "// fetch(url)",
])("%s in core is left alone", (code) => {
  expect(impureIn(code)).toEqual([])
})
