import { existsSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import type { Capture, Library } from "@corpus/core"
import { coreEngine, type Engine } from "../engine.ts"
import { toInputError } from "./input-error.ts"
import { readInputs } from "./read-inputs.ts"

const RAW = ["raw.txt", "raw.html"]

/**
 * Loads the articles of a folder, `<name>/raw.txt` or `<name>/raw.html`, into a library that holds nothing else.
 *
 * What is there already or was removed by the user is not added; a library with articles of the user's own stays as it is.
 *
 * @returns how many articles were added.
 * @throws CorpusError where the folder or an article of it cannot be read.
 */
export async function seed(library: Library, folder: string, engine: Engine = coreEngine): Promise<number> {
  const seeds = await readSeeds(folder, engine)
  if (await holdsOthers(library, seeds)) return 0
  let added = 0
  for (const [id, { capture, input }] of seeds) {
    if ((await library.article(id)) || (await library.wasRemoved(id))) continue
    await library.add(capture, input)
    added++
  }
  return added
}

type Seeds = Map<string, { capture: Capture; input: string }>

/** The folder's articles by id, by name. */
async function readSeeds(folder: string, engine: Engine): Promise<Seeds> {
  const seeds: Seeds = new Map()
  for await (const read of readInputs(await rawFiles(folder), { cwd: folder })) {
    if ("error" in read) throw read.error
    seeds.set(engine.parse(read.capture).id, read)
  }
  return seeds
}

/** Relative to the folder, by name. */
async function rawFiles(folder: string): Promise<string[]> {
  try {
    const names = (await readdir(folder)).toSorted()
    const files = names.flatMap((name) => RAW.map((raw) => `${name}/${raw}`))
    return files.filter((file) => existsSync(join(folder, file)))
  } catch (error) {
    throw toInputError(folder, error)
  }
}

async function holdsOthers(library: Library, seeds: Seeds): Promise<boolean> {
  const { items } = await library.articles({ limit: Math.min(seeds.size + 1, 200) })
  return items.some(({ id }) => !seeds.has(id))
}
