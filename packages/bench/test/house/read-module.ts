import { Visitor, parseSync } from "rolldown/utils"
import { type TrackedFile, lineOf } from "./tracked-files.ts"

/** Something in a module and the line where it stands. */
export interface Place {
  what: string
  line: number
}

/** What a module takes from elsewhere. */
export interface Module {
  path: string
  /** Specifiers of its imports and re-exports, of types too. */
  imports: Place[]
  /** Names that it calls, or reads members of, and does not declare: `fetch`, `Date.now`. */
  globals: Place[]
}

/** Reads a TypeScript or JavaScript module. Throws where it does not parse. */
export function readModule({ path, text }: TrackedFile): Module {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const place = (what: string, at: number) => ({ what, line: lineOf(text, at) })
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
  ].map(({ value, start }) => place(value, start))
  const declared = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)),
  )
  const globals: Place[] = []
  new Visitor({
    FunctionDeclaration: ({ id }) => void (id && declared.add(id.name)),
    VariableDeclarator: ({ id }) => void (id.type === "Identifier" && declared.add(id.name)),
    ImportExpression: ({ source, start }) => {
      if (source.type === "Literal") requests.push(place(String(source.value), start))
    },
    MemberExpression: ({ object, property, start }) => {
      if (object.type !== "Identifier") return
      const member = property.type === "Identifier" ? `.${property.name}` : ""
      globals.push(place(object.name + member, start))
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === "Identifier") globals.push(place(callee.name, start))
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === "Identifier")
        globals.push(place(`new ${callee.name}${given.length === 0 ? "()" : ""}`, start))
    },
  }).visit(program)
  return { path, imports: requests, globals: globals.filter(({ what }) => !declared.has(what.split(".")[0] ?? "")) }
}
