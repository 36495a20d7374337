import type { TextBlock } from "../../src/article/text-block.ts"
import type { Entity, EntityType } from "../../src/schema/entity.ts"
import { TextMap } from "../../src/source/text-map.ts"

const TYPES: Record<string, EntityType> = {
  org: "organization",
  place: "place",
  agreement: "agreement",
  event: "event",
}

/** Blocks and entities as `findQuotes` takes them; an entity's id is its name. */
export interface MarkedArticle {
  source: string
  blocks: TextBlock[]
  entities: Entity[]
}

/**
 * Reads a small article from one line: ` | ` between blocks, `[Ana Lima]` a person, `[org:Acme]` another type, `[Lima=Ana Lima]`
 * a shorter form, `[Ana Lima;mayor]` with a title. A block that begins with `# ` is a title, with `> ` a block quotation.
 */
export function readMarkedArticle(line: string): MarkedArticle {
  const entities = new Map<string, Entity>()
  const blocks: TextBlock[] = []
  let source = ""
  for (const part of line.split(" | ")) {
    const start = source.length
    const role = part.startsWith("# ") ? "title" : part.startsWith("> ") ? "blockquote" : "paragraph"
    for (const piece of part.replace(/^[#>] /, "").split(/(\[[^\]]+\])/)) {
      const mark = /^\[(?:(\w+):)?([^=;\]]+)(?:=([^;\]]+))?(?:;([^\]]+))?\]$/.exec(piece)
      if (!mark) {
        source += piece
        continue
      }
      const [, type = "", text = "", name = text, title] = mark
      const known = entities.get(name) ?? newEntity(name, TYPES[type] ?? "person")
      const span = { start: source.length, end: source.length + text.length }
      known.mentions.push({ ...span, text, rule: "test" })
      if (title !== undefined) known.roles.push({ ...span, title })
      entities.set(name, known)
      source += text
    }
    blocks.push({
      role,
      text: source.slice(start),
      map: new TextMap(source.slice(start), [{ start, end: source.length }]),
    })
    source += "\n"
  }
  return { source, blocks, entities: [...entities.values()] }
}

function newEntity(name: string, type: EntityType): Entity {
  return {
    id: name,
    type,
    name,
    aliases: [],
    roles: [],
    mentions: [],
    ...(type === "place" && { kind: "country" as const }),
  }
}
