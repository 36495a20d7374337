/** Signs at the head of a line that say what the line is, and are no part of its text. */
const LINE_MARKER =
  /[ \t\u00A0]*(?:(#{1,6})(?=[ \t])|(>+)(?=[ \t]|["“'‘«]|\p{L})|([-*+•◦▪●‣∙·])(?=[ \t\u00A0]))[ \t\u00A0]*/uy
const RULE = /[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*(?=\r|\n|$)/y

export interface Marker {
  /** `#` heading, `>` quotation, `-` list item, `---` a rule across the page. */
  name: "#" | ">" | "-" | "---"
  length: number
}

/** Reads a marker at the beginning of a line. Numbers and dashes are text: they count items, but also days, and open speech. */
export function scanMarker(source: string, at: number): Marker | null {
  RULE.lastIndex = at
  const rule = RULE.exec(source)
  if (rule) return { name: "---", length: rule[0].length }
  LINE_MARKER.lastIndex = at
  const match = LINE_MARKER.exec(source)
  if (!match) return null
  return { name: match[1] ? "#" : match[2] ? ">" : "-", length: match[0].length }
}
