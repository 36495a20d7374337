import { type Capture, verify as violationsOf } from "@corpus/core"
import { readInputs } from "@corpus/store/read-inputs"
import type { Context } from "../context.ts"
import { readResults, type Result } from "../input/read-results.ts"
import { sayFailure } from "../terminal/say-failure.ts"
import { printableLine } from "../terminal/printable.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** `corpus verify`: does every span of every result hold against the bytes it was made from? */
export async function verify({ terminal }: Context, file: string, options: { source: string[] }): Promise<number> {
  const all = await readResults(file)
  for (const result of all) if ("failure" in result) sayFailed(result, terminal)
  const results = all.flatMap((result) => ("failure" in result ? [] : [result]))
  const sources: Capture[] = []
  let exitCode = 0
  for await (const read of readInputs(options.source)) {
    if ("capture" in read) sources.push(read.capture)
    else exitCode = Math.max(exitCode, sayFailure(terminal.say, read.error))
  }
  let held = 0
  for (const result of results) {
    if (await check(result, results.length, sources, terminal)) held++
    else exitCode = 1
  }
  if (results.length === 0) terminal.say(`corpus: ${file}: there is no article in it to check.`)
  if (results.length > 1) terminal.say(`corpus: ${held} of ${results.length} results hold.`)
  return results.length === 0 ? 1 : exitCode
}

async function check(
  result: Exclude<Result, Failed>,
  count: number,
  sources: readonly Capture[],
  { write }: Terminal,
): Promise<boolean> {
  const name = printableLine(result.name)
  if ("malformed" in result) return fail(write, `${name}: this is no article: ${printableLine(result.malformed)}`)
  const { article } = result
  const own = sources.find(({ sha256 }) => sha256 === article.capture.sha256)
  // With one of each there is no doubt which is meant, and the difference is the finding.
  const source = own ?? (count === 1 && sources.length === 1 ? sources[0] : undefined)
  if (!source)
    return fail(write, `${name}: none of the sources has the bytes it was made from (sha256 ${article.capture.sha256})`)
  const violations = await violationsOf(article, source.bytes)
  for (const violation of violations) await write(`${name}: ${printableLine(violation)}\n`)
  if (violations.length === 0) await write(`${name}: holds, ${countSpans(article)} spans checked\n`)
  return violations.length === 0
}

type Failed = Extract<Result, { failure: string }>

function sayFailed({ name, failure }: Failed, { say }: Terminal): void {
  say(`corpus: ${printableLine(name)}: there is nothing to check, it had failed: ${printableLine(failure)}`)
}

async function fail(write: Terminal["write"], text: string): Promise<false> {
  await write(`${text}\n`)
  return false
}

function countSpans({
  ledger,
  blocks,
  entities,
  values,
  quotes,
}: Extract<Result, { article: unknown }>["article"]): number {
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions.length + entity.roles.length, 0)
  return ledger.length + blocks.length + mentions + values.length + quotes.length
}
