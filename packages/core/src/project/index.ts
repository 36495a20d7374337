export { toConll } from "./to-conll.ts"
export { toMarkdown } from "./to-markdown.ts"
export { toMdast } from "./to-mdast.ts"
export { toNlcst } from "./to-nlcst.ts"
