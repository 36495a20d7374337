import { Visitor, parseSync } from "rolldown/utils"
import { type TrackedFile, lineOf } from "./tracked-files.ts"

/** What a table of words may import: other tables, how a table is written down, how a phrase rule is declared. */
const DATA =
  /^(?:\.\/[\w-]+|.+\/(?:lexicon|gazetteer)\/[\w-]+|.+\/language\/word-set|\.\.\/(?:word-set|define-phrase-rule))\.ts$/

/** Where a module that should be data does something, or takes from one that does; a sentence each. Imports of types alone are none. */
export function findLogic({ path, text }: TrackedFile): string[] {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found = module.staticImports
    .filter(({ entries }) => entries.some(({ isType }) => !isType) || entries.length === 0)
    .filter(({ moduleRequest }) => !DATA.test(moduleRequest.value))
    .map(({ moduleRequest: { value, start } }) => `${path}:${lineOf(text, start)} imports ${value}`)
  const note = ({ type, start }: { type: string; start: number }) =>
    void found.push(`${path}:${lineOf(text, start)} has a ${type}`)
  new Visitor({
    ArrowFunctionExpression: note,
    FunctionExpression: note,
    FunctionDeclaration: note,
    ClassDeclaration: note,
    ClassExpression: note,
    IfStatement: note,
    SwitchStatement: note,
    ConditionalExpression: note,
    ForStatement: note,
    ForOfStatement: note,
    ForInStatement: note,
    WhileStatement: note,
    DoWhileStatement: note,
    ExportAllDeclaration: note,
  }).visit(program)
  return found
}
