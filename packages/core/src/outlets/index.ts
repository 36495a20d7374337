export { defineOutlet } from "./define-outlet.ts"
export { OUTLETS } from "./profiles/index.ts"
export { withOutlet } from "./with-outlet.ts"
