import { defineOutlet } from "../define-outlet.ts"

/** Known by its dumps alone: public benchmarks have pages of its host, and those are to measure the engine and not a profile. */
export const telegraphIndia = defineOutlet({
  name: "telegraph-india",
  hosts: [],
  layouts: [
    {
      furniture: [
        { text: "MY KOLKATA EDUGRAPH" },
        { text: "regular-article-logo" },
        { text: "Quote left Quote right" },
      ],
      noise: [
        { reason: "navigation", text: "MY KOLKATA EDUGRAPH" },
        { reason: "interface", text: "regular-article-logo" },
        { reason: "advertisement", text: "ADVERTISEMENT" },
        { reason: "social", text: "Follow us on:" },
        { reason: "related", text: "RELATED TOPICS" },
        { reason: "interface", text: "Quote left Quote right" },
        { reason: "interface", text: "READ MORE" },
      ],
    },
  ],
})
