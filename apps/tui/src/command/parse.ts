import type { DialectName } from "@corpus/core"
import type { Context } from "../context.ts"
import { inputsOrStdin } from "../input/inputs-or-stdin.ts"
import { outletKnowledge, type OutletOptions } from "../input/outlet-knowledge.ts"
import { exitCodeOf, type Outcome, outcomeOf } from "../input/outcome.ts"
import { readArticles } from "../input/read-articles.ts"
import { sayMessages } from "../input/say-messages.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { sayFailure } from "../terminal/say-failure.ts"
import { createResultWriter } from "./result-writer.ts"

/** `corpus parse`: each input's article, in the form that was asked for. */
export async function parse(
  context: Context,
  names: readonly string[],
  options: FormatOptions & OutletOptions & { dialect?: DialectName },
): Promise<number> {
  const { terminal } = context
  const inputs = inputsOrStdin(context, names)
  const outlet = await outletKnowledge(inputs, options)
  const writer = createResultWriter(formatOf(options) ?? "clean", inputs, terminal)
  const outcomes: Outcome[] = []
  for await (const result of readArticles(inputs, {
    ...(options.dialect ? { dialect: options.dialect } : {}),
    outlet,
  })) {
    if ("error" in result) outcomes.push(sayFailure(terminal.say, result.error))
    else {
      sayMessages(terminal, result.input, result.article)
      outcomes.push(outcomeOf(result.article))
    }
    await writer.add(result)
  }
  await writer.end()
  await outlet.save()
  return exitCodeOf(outcomes)
}
