import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** One `@example "input" → expectation` line of a rule's doc comment; an input between backticks is HTML. */
export interface Example {
  input: string
  form: "text" | "html"
  expectation: string
}

/** A rule's file and the examples in it. */
export interface RuleFile {
  file: string
  examples: Example[]
}

const LINE = /^\s*\*\s*@example\s+(?:"(?<text>.*)"|`(?<html>.*)`)\s+→\s+(?<expectation>.+?)\s*$/gmu

/** The examples of a source text; `\n`, `\t` and `\"` in an input are what they say. */
export function readExamples(source: string): Example[] {
  return [...source.matchAll(LINE)].map(({ groups: { text, html, expectation = "" } = {} }) => ({
    input: (text ?? html ?? "").replace(
      /\\([nt"\\])/g,
      (_, letter: string) => ({ n: "\n", t: "\t" })[letter] ?? letter,
    ),
    form: html === undefined ? "text" : "html",
    expectation,
  }))
}

/** Every rule file of a folder, its index and tests aside, with its examples. */
export function ruleFiles(folder: string | { readonly href: string }): RuleFile[] {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder.href)
  return readdirSync(path)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts")
    .toSorted()
    .map((file) => ({ file, examples: readExamples(readFileSync(join(path, file), "utf8")) }))
}
