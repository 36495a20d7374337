import { OUTPUTS, type OutputName } from "@corpus/core"
import { z } from "zod"
import type { Context } from "../context.ts"
import { toJson } from "../terminal/json.ts"

/** `corpus schema`: the JSON Schema of what a command prints with `--json`. */
export async function schema({ terminal }: Context, name: OutputName): Promise<number> {
  await terminal.write(`${toJson(z.toJSONSchema(OUTPUTS[name], { io: "input" }), 2)}\n`)
  return 0
}
