import { CORE_VERSION } from "@corpus/core"
import { toMegabytes } from "../requests/megabytes.ts"
import type { Limits } from "../limits.ts"

/** The head of the OpenAPI document; its paths and components come from the routes. */
export function toDocumentHead(limits: Limits) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Corpus",
      version: CORE_VERSION,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      description: [
        "Takes scrapes of news pages and gives back the article with every character of the input kept or explained,",
        "what is in it, and the story that several articles tell.",
        `A body holds at most ${toMegabytes(limits.body)}. Failures are RFC 9457 problem details.`,
      ].join(" "),
    },
  }
}
