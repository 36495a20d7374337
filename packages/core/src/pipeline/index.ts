export { articles } from "./articles.ts"
export { corpus } from "./corpus.ts"
export { parse, process, type ParseOptions } from "./parse.ts"
export { remember } from "./remember.ts"
export { toFile } from "./to-file.ts"
export {
  label,
  language,
  type DraftPlugin,
  type LabelOptions,
  type LanguageOptions,
  type NameOptions,
} from "./plugins.ts"
export type { Draft } from "../article/draft.ts"
