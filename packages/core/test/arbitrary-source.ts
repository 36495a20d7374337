import fc from "fast-check"

/** Pieces that have gone wrong in some reader: references, line ends, NUL, BOM, broken nesting, astral and lone units. */
const AWKWARD = [
  "&amp;",
  "&lt;p&gt;",
  "&quot;",
  "&amp;quot;",
  "&#8220;",
  "&#x1F600;",
  "&#0;",
  "&#128;",
  "&nbsp;",
  "&NotEqualTilde;",
  "&ampx",
  "&am",
  "& ",
  "&",
  "\r\n",
  "\r",
  "\n",
  "\n\n",
  "\t",
  "\f",
  "\0",
  "\uFEFF",
  "\u00A0",
  "\u2028",
  "\u200B",
  "\uD83D",
  "\uDE00",
  "😀",
  "é",
  "e\u0301",
  "中文",
  "العربية",
  "ß",
  "<",
  ">",
  "</",
  "</>",
  "<!",
  "<!-- c -->",
  "<!--",
  "-->",
  "<?xml?>",
  "<![CDATA[x]]>",
  "<br>",
  "<br/>",
  "<hr>",
  "<pre>\n",
  "</pre>",
  "<p",
  "<p>",
  "</p>",
]

const NAMES = [
  "p",
  "div",
  "b",
  "i",
  "a",
  "em",
  "table",
  "tr",
  "td",
  "tbody",
  "ul",
  "li",
  "h1",
  "h2",
  "blockquote",
  "span",
  "article",
  "nav",
  "aside",
  "script",
  "style",
  "title",
  "textarea",
  "select",
  "option",
  "template",
  "svg",
  "math",
  "noscript",
  "form",
  "button",
  "head",
  "body",
  "html",
  "figure",
  "figcaption",
  "plaintext",
  "iframe",
  "frameset",
  "caption",
  "col",
  "ruby",
  "rt",
  "nobr",
  "center",
  "details",
  "summary",
]

const words = fc
  .array(
    fc.constantFrom(
      "The",
      "minister",
      "said",
      "“We",
      "agreed,”",
      "Ada Marlow",
      "Port Elm",
      "on Friday",
      "10-year",
      "pact",
      "(PTI)",
      "it",
      "was",
      "X",
      "‘so’",
      "end.",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.join(" "))

const tag = fc
  .tuple(
    fc.constantFrom("<", "</"),
    fc.constantFrom(...NAMES),
    fc.constantFrom("", "", ' class="related"', " hidden", ' x="&amp;"', " a='1' a=2", "/"),
  )
  .map(([open, name, attributes]) => `${open}${name}${attributes}>`)

/** One sentence, tag, awkward run or any characters. */
const fragment = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: tag },
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "> ",
      "- ",
      "# ",
      "**",
      "[a](http://x.example)",
      "ADVERTISEMENT",
      "By Ada Marlow",
      "Published 01.02.25",
    ),
  },
)

/** A source of up to `units` UTF-16 units made of such fragments. */
export function arbitrarySource(units: number): fc.Arbitrary<string> {
  return fc
    .array(fragment, { minLength: 1, maxLength: Math.ceil(units / 8), size: "max" })
    .map((parts) => cut(parts, units))
}

/** A source that is at least `units` long: a few fragments over and over, as hostile pages are. */
export function longSource(units: number): fc.Arbitrary<string> {
  return fc.array(fragment, { minLength: 5, maxLength: 60, size: "max" }).map((parts) => {
    const unit = parts.join("") || " "
    return unit.repeat(Math.ceil(units / unit.length)).slice(0, units)
  })
}

function cut(parts: readonly string[], units: number): string {
  let source = ""
  for (const part of parts) {
    if (source.length + part.length > units) break
    source += part
  }
  return source || "x"
}
