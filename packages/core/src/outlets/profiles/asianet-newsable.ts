import { defineOutlet } from "../define-outlet.ts"

export const asianetNewsable = defineOutlet({
  name: "asianet-newsable",
  hosts: ["newsable.asianetnews.com"],
  layouts: [
    {
      furniture: [
        { text: "Add Asianet Newsable as a Preferred Source" },
        { has: "has not been edited by Asianet Newsable English staff" },
        { text: "Scroll to load tweet…" },
      ],
      noise: [
        { reason: "promotion", text: "Add Asianet Newsable as a Preferred Source" },
        { reason: "embed-placeholder", text: "Scroll to load tweet…" },
        {
          reason: "syndication-notice",
          starts: "(Except for the headline, this story has not been edited by",
          ends: "from a syndicated feed)",
        },
      ],
    },
  ],
})
