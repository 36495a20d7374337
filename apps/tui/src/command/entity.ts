import { CorpusError, type EntitySummary, type EntityType, type StoryEntity } from "@corpus/core"
import type { Context } from "../context.ts"
import { allItems } from "../input/every-item.ts"
import { withLibrary } from "../input/with-library.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { printableLine } from "../terminal/printable.ts"
import { sayEmptyLibrary } from "../terminal/say-empty-library.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { entityLines } from "../view/entity-lines.ts"
import { type Column, table } from "../view/table.ts"

type ListOptions = FormatOptions & { name?: string; type?: EntityType }

/** `corpus entity list`: who and what the library's articles name. */
export function list(context: Context, options: ListOptions): Promise<number> {
  const { terminal } = context
  const { name, type } = options
  return withLibrary(context, async (library) => {
    const sought = { ...(name !== undefined && { name }), ...(type !== undefined && { type }) }
    const items = await allItems((query) => library.entities({ ...query, ...sought }))
    if (formatOf(options) === "json") await terminal.write(`${toJson(items, 2)}\n`)
    else if (items.length > 0)
      await terminal.write(`${table(COLUMNS, items.map(cells), terminal.columns).join("\n")}\n`)
    else if (name === undefined && type === undefined) await sayEmptyLibrary(library, terminal)
    else terminal.say("corpus: nobody and nothing of that name or type.")
    return 0
  })
}

/** `corpus entity show`: one of them. */
export function show(context: Context, id: string, options: FormatOptions): Promise<number> {
  return withLibrary(context, async (library) => {
    const entity = await library.entity(id)
    if (entity === null)
      throw new CorpusError(
        "not-found",
        `the library has no entity ${id}. \`corpus entity list\` gives the ids it has.`,
      )
    return write(context.terminal, [entity], options, false)
  })
}

/** `corpus entity merge`: several are one. */
export function merge(context: Context, ids: readonly string[], options: FormatOptions): Promise<number> {
  return withLibrary(context, async (library) =>
    write(context.terminal, [await library.mergeEntities(ids)], options, false),
  )
}

/** `corpus entity split`: one is two. */
export function split(
  context: Context,
  id: string,
  articles: readonly string[],
  options: FormatOptions,
): Promise<number> {
  return withLibrary(context, async (library) =>
    write(context.terminal, await library.splitEntity(id, articles), options, true),
  )
}

/** One entity, or a list of them. */
async function write(
  terminal: Terminal,
  entities: readonly StoryEntity[],
  options: FormatOptions,
  isList: boolean,
): Promise<number> {
  const json = toJson(isList ? entities : entities[0], 2)
  const text = entities.map((entity) => entityLines(entity).map(printableLine).join("\n")).join("\n\n")
  await terminal.write(`${formatOf(options) === "json" ? json : text}\n`)
  return 0
}

const COLUMNS: Column[] = [
  { heading: "ID" },
  { heading: "ARTICLES", align: "right" },
  { heading: "NAME", cut: 60 },
  { heading: "ALSO", cut: 80 },
]

function cells({ id, articles, name, names }: EntitySummary): string[] {
  return [id, `${articles}`, printableLine(name), printableLine(names.join(", "))]
}
