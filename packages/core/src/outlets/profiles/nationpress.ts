import { defineOutlet } from "../define-outlet.ts"

export const nationpress = defineOutlet({
  name: "nationpress",
  hosts: ["nationpress.com"],
  layouts: [
    {
      furniture: [{ has: " (NationPress) " }, { text: "Synopsis" }],
      noise: [{ reason: "interface", text: "Synopsis" }],
      content: [{ role: "key-point", text: "Key Takeaways" }],
    },
  ],
})
