import { toJson } from "./json.ts"

/** So many items of a list are written at a time. */
const BATCH = 2000

/**
 * What `toJson` gives of an object, in parts: a page's account may be too long to hold as one text beside the page.
 *
 * @param prefix stands before each line but the first.
 */
export function* jsonParts(value: object, indent = 0, prefix = ""): Generator<string> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (!entries.some(([, item]) => isLong(item))) return yield within(toJson(value, indent), prefix)
  const [line, colon] = indent > 0 ? [`\n${prefix}${" ".repeat(indent)}`, ": "] : ["", ":"]
  let before = "{"
  for (const [key, item] of entries) {
    yield `${before}${line}${toJson(key)}${colon}`
    if (isLong(item)) yield* listParts(item, indent, line.slice(1))
    else yield within(toJson(item, indent), line.slice(1))
    before = ","
  }
  yield indent > 0 ? `\n${prefix}}` : "}"
}

const isLong = (item: unknown): item is readonly unknown[] => Array.isArray(item) && item.length > BATCH

function* listParts(items: readonly unknown[], indent: number, prefix: string): Generator<string> {
  for (let from = 0; from < items.length; from += BATCH) {
    const part = within(toJson(items.slice(from, from + BATCH), indent), prefix)
    // Without the bracket at its end, and the line's end and white space before that; the first part begins the list.
    yield `${from === 0 ? "[" : ","}${part.slice(1, indent > 0 ? -(2 + prefix.length) : -1)}`
  }
  yield indent > 0 ? `\n${prefix}]` : "]"
}

/** JSON has line ends between its tokens only. */
const within = (json: string, prefix: string) => (prefix === "" ? json : json.replaceAll("\n", `\n${prefix}`))
