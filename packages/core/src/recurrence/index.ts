export { addPage } from "./add-page.ts"
export type { RememberedPage } from "./remembered-page.ts"
export { recurrenceOf } from "./recurrence-of.ts"
export { recurring } from "./recurring.ts"
