/** What JSON allows in a string and a terminal obeys: DEL, C1, line separators, direction overrides. */
const OBEYED = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/** JSON that reads back exactly and holds no character that a terminal would obey. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    OBEYED,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}
