import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import { type Capture, CorpusError, binaryFormat, createCapture } from "@corpus/core"
import { toInputError } from "./input-error.ts"
import { listArticles } from "./list-articles.ts"
import { MAX_INPUT_BYTES, readBounded, tooLarge } from "./read-bounded.ts"

/** What messages call `-`. */
const STDIN = "standard input"

/** One input, under the name by which it was given or found: its capture, or why there is none. */
export type ReadInput = { input: string; capture: Capture } | { input: string; error: CorpusError }

export interface ReadInputsOptions {
  /** Relative paths are from here; the process's folder, unless given. */
  cwd?: string
  /** What `-` reads; the process's standard input, unless given. */
  stdin?: AsyncIterable<Uint8Array>
}

/**
 * Reads files, folders and `-` (standard input), in the order given.
 *
 * A folder stands for the article files below it, by name. An input that fails gives a `CorpusError` in its place, and
 * the rest goes on: unreadable, empty, no text, larger than 50 MB, or a folder without articles.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadInputsOptions = {},
): AsyncGenerator<ReadInput> {
  const { cwd = process.cwd(), stdin = process.stdin } = options
  const toReal = (path: string) => resolve(cwd, path)
  for (const input of inputs) {
    if (input === "-") yield await toResult(input, () => readBounded(stdin, STDIN), STDIN)
    else if (await isFolder(toReal(input))) yield* readFolder(input, toReal)
    else yield await toResult(input, () => readFile(input, toReal(input)))
  }
}

async function* readFolder(folder: string, toReal: (path: string) => string): AsyncGenerator<ReadInput> {
  let isEmpty = true
  for await (const listed of listArticles(folder, toReal)) {
    isEmpty = false
    const { path } = listed
    yield "error" in listed
      ? { input: path, error: listed.error }
      : await toResult(path, () => readFile(path, toReal(path)))
  }
  if (!isEmpty) return
  const detail = `${folder}: no .txt, .html or .md file is in this folder or below. Name the files, or give another folder.`
  yield { input: folder, error: new CorpusError("no-article", detail) }
}

/** Reads a file, or a pipe that the user named. What is too large is refused before it is read. */
async function readFile(input: string, path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > MAX_INPUT_BYTES) throw tooLarge(input, size)
  return readBounded(createReadStream(path), input)
}

async function toResult(input: string, read: () => Promise<Uint8Array>, name = input): Promise<ReadInput> {
  try {
    const bytes = await read()
    if (bytes.length === 0)
      throw new CorpusError("input-empty", `${name}: there is nothing in it. Give a page or a text.`)
    const binary = binaryFormat(bytes)
    if (binary) throw new CorpusError("input-binary", `${name}: this is ${binary}, not text. Give a page or a text.`)
    return { input, capture: await createCapture(bytes) }
  } catch (error) {
    return { input, error: toInputError(name, error) }
  }
}

/** Says no where it cannot be told: reading then says why. */
async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
