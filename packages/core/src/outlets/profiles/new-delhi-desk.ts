import { defineOutlet } from "../define-outlet.ts"

/** Two papers share this desk, and its pages' layout: their dumps show nothing but the article, so that the address alone tells. */
export const newDelhiDesk = defineOutlet({
  name: "new-delhi-desk",
  hosts: ["deccanchronicle.com", "asianage.com"],
  layouts: [
    {
      furniture: [],
      fields: [
        { role: "byline", text: "DC Correspondent" },
        { role: "byline", text: "Age Correspondent" },
      ],
    },
  ],
})
