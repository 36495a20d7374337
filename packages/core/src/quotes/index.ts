export { findQuotes } from "./find-quotes.ts"
