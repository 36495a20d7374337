import fc from "fast-check"

/** Elements of each kind that the standard reads in a way of its own. */
const NAMES =
  `p div b i a em font nobr table tr td th tbody thead caption colgroup col ul li dd dt h1 h2 span script style title
  textarea select option optgroup template svg math mi mo annotation-xml foreignObject desc noscript form button head body html
  plaintext iframe frameset frame noframes noembed pre listing xmp ruby rt rp center details summary image input br hr object
  marquee address link meta SVG TiTle SCRIPT`.split(/\s+/)

const ATTRIBUTES = [
  "",
  "",
  "",
  " class=x",
  " CLASS='a&amp;b'",
  ' x="&ampx&lt=1"',
  " a=1 a=2 A=3",
  "/",
  " / ",
  "=x",
  " =a",
  " a\0b=\0",
  " a='\r\n\r'",
  " b = c",
  " href=a/b/",
  " q=&notit;x ",
  " type=hidden",
  ' encoding="text/html"',
  " color=red definitionurl=a xlink:href=b viewbox=1",
  "\f a\r",
]

const AWKWARD =
  `&amp; &amp &ampx &am & &# &#x &#x41; &#65 &#0; &#128; &#xD800; &#10;x &Tab; &NewLine;x &NotEqualTilde; &notit; &nbsp; < << >
  </ </> <! <!> <!- <!--> <!---> <!----> <!-- --> --!> <!--a--!> <!--a- -- - <? <?x?> <![CDATA[ <![CDATA[x]]> ]]> ] <!doctype>
  <!doctype <!DOCTYPE_html> <!doctypehtml> </script </SCRIPT/> </scriptx> </title> </textarea </style ' " = </p <p <1 </1> x é`
    .split(/\s+/)
    .concat(
      "\r\n",
      "\r",
      "\n",
      " ",
      "  \n ",
      "\t",
      "\f",
      "\0",
      " \0 x",
      "a b\n c",
      "😀",
      "\uD83D",
      "\uFEFF",
      "<!-- <!-- -->",
      "<!--<script>",
      '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
      "<!doctype html public '-//W3O//DTD W3 HTML Strict 3.0//EN//' \"x\" y>",
      "<!doctype html system 'about:legacy-compat'",
      "<a b='",
      '<a b="x"c',
      "</ x>",
    )

const tag = fc
  .tuple(
    fc.constantFrom("<", "<", "</"),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom(">", ">", ">", ""),
  )
  .map((parts) => parts.join(""))

/** Markup of the kinds that readers of HTML disagree on. NULs stand alone: parse5 makes one of many. */
export const arbitraryMarkup: fc.Arbitrary<string> = fc
  .array(fc.oneof(tag, fc.constantFrom(...AWKWARD)), { minLength: 1, maxLength: 16 })
  .map((parts) => parts.join("").replace(/\0(?:<\/>|\0)+/g, "\0"))
