import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { FOLDS, foldOfName } from "../pages/part.ts"

/** A time expression that people marked, in units of its document's text. */
export interface Timex {
  from: number
  to: number
  type: string
  value: string
}

/** A document of TimeML: its plain text, the day it was written, and its time expressions but that day's own. */
export interface TimeDocument {
  name: string
  isHeldOut: boolean
  published: string
  text: string
  timexes: Timex[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

/** The documents of a folder of `.tml` files, in the order of their names; every fifth by the hash of its name is held out. */
export function readTimeml(folder: string): TimeDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .sort()
    .map((file) => {
      const name = basename(file, ".tml")
      const xml = readFileSync(join(folder, file), "utf8")
      const published = attribute(/<DCT>.*?<TIMEX3([^>]*)>/s.exec(xml)?.[1] ?? "", "value")
      return { name, isHeldOut: foldOfName(name) === FOLDS - 1, published, ...textOf(xml) }
    })
}

function textOf(xml: string): Pick<TimeDocument, "text" | "timexes"> {
  let text = ""
  const timexes: Timex[] = []
  const open: Timex[] = []
  for (const [piece, tag, attributes = ""] of (/<TEXT>(.*)<\/TEXT>/s.exec(xml)?.[1] ?? "").matchAll(
    /<(\/?\w+)([^>]*)>|[^<]+/g,
  )) {
    if (tag === "TIMEX3")
      open.push({
        from: text.length,
        to: 0,
        type: attribute(attributes, "type"),
        value: attribute(attributes, "value"),
      })
    else if (tag === "/TIMEX3") {
      const timex = open.pop()
      if (timex) timexes.push({ ...timex, to: text.length })
    } else if (tag === undefined) text += piece.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
  }
  return { text, timexes }
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ""
