import type { NameModel } from "@corpus/core"
import { readNameModel } from "@corpus/core/names"
import weights from "@corpus/core/names.bin"
import { createEngine } from "@corpus/store/engine"
import { createMemoryLibrary } from "@corpus/store/memory"
import { createApp } from "./create-app.ts"

let model: NameModel | undefined
const names = (): NameModel => (model ??= readNameModel(new Uint8Array(weights)))

/** The API on Cloudflare Workers. `POST /v1/parse` needs no library; what is kept lives as long as this isolate. */
const app = createApp({ library: createMemoryLibrary({ engine: createEngine(names) }), names })

export default { fetch: (request: Request) => app.fetch(request) }
