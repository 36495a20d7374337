import { createMemoryLibrary } from "@corpus/store/memory"
import { createApp } from "./create-app.ts"

/** The API on Cloudflare Workers. `POST /v1/parse` needs no library; what is kept lives as long as this isolate. */
const app = createApp({ library: createMemoryLibrary() })

export default { fetch: (request: Request) => app.fetch(request) }
