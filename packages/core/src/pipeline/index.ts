export { corpus } from "./corpus.ts"
export { parse, process, type ParseOptions } from "./parse.ts"
export { toFile } from "./to-file.ts"
export type { DraftPlugin } from "./plugins.ts"
