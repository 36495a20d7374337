import { readFileSync } from "node:fs"
import { findPackageJSON } from "node:module"
import { join } from "node:path"
import type { NameModel } from "@corpus/core"
import { readNameModel } from "@corpus/core/names"

/** Core's file of weights, in its package. Sought when it is wanted: a bundler need not know of it. */
const WEIGHTS = "../src/entities/tagger/weights/names.bin"

let model: NameModel | undefined

/**
 * The learned model of names, for core's `parse`: read from core's file of weights when first asked for, and kept.
 *
 * @throws CorpusError `input-unreadable`
 */
export function nameModel(): NameModel {
  model ??= readNameModel(readFileSync(join(findPackageJSON("@corpus/core", import.meta.url) ?? "", WEIGHTS)))
  return model
}
