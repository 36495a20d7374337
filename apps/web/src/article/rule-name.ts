import type { Run } from "./ledger-runs.ts"

/** A rule's name, without the kinds of features that decided: the account says those in words. */
export const ruleName = ({ kind, rule }: Pick<Run, "kind" | "rule">): string =>
  kind === "content" || kind === "noise" ? rule.replace(/:.*$/, "") : rule
