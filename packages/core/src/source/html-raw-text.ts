const SCRIPT_MARK = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi
/** Of `<!--` and `-->`: the dashes, which both may share. */
const DASHES = 2

/** Where the end tag of an element whose content is no markup begins; the source's length where it has none. */
export function rawTextEnd(source: string, from: number, name: string): number {
  for (let at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
    if (isEndTag(source, at + 2, name)) return at
  }
  return source.length
}

/** As `rawTextEnd`, for a script: a comment in it hides one script inside another. */
export function scriptEnd(source: string, from: number): number {
  for (let at = source.indexOf("<", from); at >= 0; at = source.indexOf("<", at + 1)) {
    if (source[at + 1] === "/" ? isEndTag(source, at + 2, "script") : source.startsWith("<!--", at))
      return source[at + 1] === "/" ? at : escapedScriptEnd(source, at)
  }
  return source.length
}

function escapedScriptEnd(source: string, from: number): number {
  let state: "script" | "comment" | "hidden" = "script"
  SCRIPT_MARK.lastIndex = from
  for (let match = SCRIPT_MARK.exec(source); match; match = SCRIPT_MARK.exec(source)) {
    const [mark] = match
    if (mark === "-->") state = "script"
    else if (mark === "<!--") {
      if (state === "script") state = "comment"
      SCRIPT_MARK.lastIndex -= DASHES
    } else if (mark[1] !== "/") {
      if (state === "comment") state = "hidden"
    } else if (state === "hidden") state = "comment"
    else return match.index
  }
  return source.length
}

/** Does a name in lower case, and no longer one, stand there? */
function isEndTag(source: string, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if ((source.charCodeAt(at + index) | 32) !== name.charCodeAt(index)) return false
  }
  return isTagNameEnd(source.charCodeAt(at + name.length))
}

/** White space, `/` or `>`. */
export function isTagNameEnd(code: number): boolean {
  return code === 62 || code === 47 || isHtmlSpace(code)
}

/** What HTML holds to be white space between attributes: tab, LF, FF, CR, space. */
export function isHtmlSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}
