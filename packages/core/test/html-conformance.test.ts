import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { parse } from "parse5"
import { describe, expect, test } from "vitest"
import { HtmlParser } from "../src/source/html-parser.ts"
import { arbitraryMarkup } from "./arbitrary-markup.ts"
import { dumpParse5, dumpTree } from "./tree-dump.ts"

const ours = (source: string) => dumpTree(new HtmlParser(source).read().tree)
const parse5s = (source: string) => dumpParse5(parse(source, { scriptingEnabled: false }))

describe("a page's tree", () => {
  test("is the one that parse5 builds with its own tokenizer, whatever the page", () => {
    fc.assert(
      fc.property(arbitraryMarkup, (source) => {
        expect(ours(source)).toEqual(parse5s(source))
      }),
      { numRuns: 10_000 },
    )
  })

  test("is the one that parse5 builds where the source ends anywhere", () => {
    const source =
      "<!DOCTYPE html PUBLIC '-//W3C//DTD' \"x\"><title>a&amp;b</title ><!--c--!><p a=\"1&lt\" b='2' c=3&amp;4 d/>" +
      "x&notit;y</p></><?pi?></ c><svg><![CDATA[ d ]]]]></svg><script><!--<script></script>--></script ><textarea>\r\n e</textarea>"
    for (let end = 0; end <= source.length; end++) {
      expect(ours(source.slice(0, end))).toEqual(parse5s(source.slice(0, end)))
    }
  })
})

/** A folder of html5lib's tree-construction tests, `*.dat`, which no package carries. */
const FOLDER = process.env.HTML5LIB_TREE_CONSTRUCTION ?? ""

describe.skipIf(!existsSync(FOLDER))("html5lib's tests of tree construction", () => {
  for (const file of FOLDER ? readdirSync(FOLDER).filter((name) => name.endsWith(".dat")) : []) {
    test(`${file} gives the trees that are expected, or those of parse5 where the standard has changed since`, () => {
      for (const { data, expected } of readCases(readFileSync(join(FOLDER, file), "utf8"))) {
        const tree = ours(data)
        if (tree.join("\n") !== expected) expect(tree).toEqual(parse5s(data))
      }
    })
  }
})

/** Left out: fragments, which are not what a page is, and cases for readers that run scripts, which ours is none of. */
function readCases(text: string): { data: string; expected: string }[] {
  return `\n${text}`
    .split("\n#data\n")
    .slice(1)
    .filter((part) => !part.includes("\n#document-fragment\n") && !part.includes("\n#script-on\n"))
    .map((part) => {
      const data = part.startsWith("#errors") ? "" : part.slice(0, part.indexOf("\n#errors"))
      const expected = part
        .slice(part.indexOf("\n#document\n") + "\n#document\n".length)
        .trimEnd()
        .replace(/^(\| *)(?:xlink|xml|xmlns) (?=[a-z:]+=")/gm, "$1")
        .replace(/^(\| <!DOCTYPE [^" >]*) "[^]*?">$/m, "$1>")
      return { data, expected }
    })
}
