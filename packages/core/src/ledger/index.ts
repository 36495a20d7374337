export { entryAt, explain } from "./explain.ts"
export { textBlocks } from "./text-blocks.ts"
export { verify, verifySource } from "./verify.ts"
