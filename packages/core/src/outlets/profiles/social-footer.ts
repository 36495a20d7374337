import { defineOutlet } from "../define-outlet.ts"

/** A site that nobody has named: its dumps show the label of an empty block at their end, and a name that it spells out. */
export const socialFooter = defineOutlet({
  name: "social-footer",
  hosts: [],
  layouts: [
    {
      furniture: [{ text: "Social Footer" }, { has: " on X (formerly Twitter)" }],
      noise: [{ reason: "social", text: "Social Footer" }],
    },
  ],
})
