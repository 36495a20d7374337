import { CorpusError } from "@corpus/core"
import { expect, test } from "vitest"
import { readOptions } from "../src/read-options.ts"

test("a relative path is from the folder that the command was typed in", () => {
  const env = { INIT_CWD: "/somewhere", CORPUS_LIBRARY: "/else/where.sqlite" }
  expect(readOptions(["--library", "my.sqlite"], env).library).toBe("/somewhere/my.sqlite")
  expect(readOptions(["--", "--library=my.sqlite"], env).library).toBe("/somewhere/my.sqlite")
  expect(readOptions([], env).library).toBe("/else/where.sqlite")
})

test("an unknown option is a usage error that names it", () => {
  expect(() => readOptions(["--libary", "x"])).toThrow(CorpusError)
  expect(() => readOptions(["--libary", "x"])).toThrow(/--libary/)
})
