export * from "./define-noise-rule.ts"
export * from "./rules.ts"
