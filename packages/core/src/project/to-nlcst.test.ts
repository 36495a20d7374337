import fc from "fast-check"
import type { Literals, Node, Parents, Root } from "nlcst"
import retextRepeatedWords from "retext-repeated-words"
import { unified } from "unified"
import { VFile } from "vfile"
import { describe, expect, it } from "vitest"
import { arbitrarySource } from "../../test/arbitrary-source.ts"
import { articleOfSource } from "../../test/article-of-source.ts"
import { textBlocks } from "../ledger/text-blocks.ts"
import type { TextMap } from "../source/text-map.ts"
import { toNlcst } from "./to-nlcst.ts"

const PAGE = `<!doctype html>\r
<title>Ferry sails</title><article><h1>Ferry sails</h1>\r
<p>The ferry of Smith &amp; Sons isn’t late. It left\r
  at <b>9.30 a.m.</b> with the the mail.</p>
<p>“We wait,” Ana Lima said. Nobody did.</p></article>`

const treeOf = (source: string): Root => toNlcst(articleOfSource(source), source)

const isParent = (node: Node): node is Parents => "children" in node

/** Every node, a parent before what it holds. */
const nodesOf = (node: Node): Node[] => [node, ...(isParent(node) ? node.children.flatMap(nodesOf) : [])]

const textOf = (node: Node): string => (isParent(node) ? node.children.map(textOf).join("") : (node as Literals).value)

const sourceOf = ({ position }: Node, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset)

describe("a tree of natural language", () => {
  const nodes = nodesOf(treeOf(PAGE))
  const of = (type: Node["type"]): Node[] => nodes.filter((node) => node.type === type)

  it("has a paragraph a block, with its role, and its sentences and words", () => {
    expect(of("ParagraphNode").map(({ data }) => data)).toEqual([
      { role: "title" },
      { role: "paragraph" },
      { role: "paragraph" },
    ])
    expect(of("SentenceNode").map(textOf)).toEqual([
      "Ferry sails",
      "The ferry of Smith & Sons isn’t late.",
      "It left at 9.30 a.m. with the the mail.",
      "“We wait,” Ana Lima said.",
      "Nobody did.",
    ])
    expect(of("WordNode").map(textOf)).toEqual(expect.arrayContaining(["Smith", "isn’t", "9.30", "a.m.", "We"]))
    expect(of("SymbolNode").concat(of("PunctuationNode")).map(textOf)).toEqual(
      expect.arrayContaining(["&", "’", "“", ","]),
    )
  })

  it("stands at the source: references, tags and wraps and all", () => {
    const at = (text: string): string => sourceOf(nodes.find((node) => textOf(node) === text) as Node, PAGE)
    expect(at("&")).toBe("&amp;")
    expect(at("It left at 9.30 a.m. with the the mail.")).toBe("It left\r\n  at <b>9.30 a.m.</b> with the the mail.")
    expect(of("WordNode").find((node) => textOf(node) === "left")?.position).toEqual({
      start: { line: 3, column: 49, offset: PAGE.indexOf("left") },
      end: { line: 3, column: 53, offset: PAGE.indexOf("left") + 4 },
    })
  })

  it("is read by a plugin of retext, whose message points at the source", async () => {
    const file = new VFile(PAGE)
    await unified().use(retextRepeatedWords).run(treeOf(PAGE), file)
    expect(
      file.messages.map(({ ruleId, line, place }) => [ruleId, line, sourceOf({ position: place } as Node, PAGE)]),
    ).toEqual([["the", 4, "the the"]])
  })

  it("holds all the text, each leaf where it says, in order, for any source", () => {
    const holds = fc.property(arbitrarySource(2048), (source) => {
      const article = articleOfSource(source)
      const blocks = textBlocks(article)
      const tree = toNlcst(blocks, source)
      expect(tree).toEqual(toNlcst(article, source))
      expect(textOf(tree)).toBe(blocks.map(({ text }) => text).join("\n\n"))
      const paragraphs = tree.children.filter(({ type }) => type === "ParagraphNode")
      for (const [index, paragraph] of paragraphs.entries()) {
        const nodes = nodesOf(paragraph)
        for (const node of nodes) expect(readAt(node, blocks[index]?.map as TextMap)).toContain(textOf(node))
        const starts = nodes.map(({ position }) => position?.start.offset ?? -1)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }
    })
    fc.assert(holds, { numRuns: 300 })
  })
})

/** What a block's map reads where a node stands; a character reference is read whole. */
function readAt({ position }: Node, map: TextMap): string {
  const { from, to } = map.toText(position?.start.offset ?? 0, position?.end.offset ?? 0)
  return map.text.slice(from, to)
}
