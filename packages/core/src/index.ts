export * from "./schema/index.ts"
export * from "./errors.ts"
export type * from "./ports/library.ts"
