export * from "../blocks/overlap.ts"
