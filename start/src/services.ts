import { createRequire } from "node:module"
import { join } from "node:path"
import type { ServiceOptions } from "./service.ts"

export interface Ports {
  site: number
  api: number
}

/** The two servers of the house, both over one library. */
export function toServices(root: string, library: string, ports: Ports): [site: ServiceOptions, api: ServiceOptions] {
  const web = join(root, "apps/web")
  const next = createRequire(join(web, "package.json")).resolve("next/dist/bin/next")
  const env = { ...process.env, CORPUS_LIBRARY: library }
  const site = {
    name: "The reading site",
    script: next,
    args: ["start", "-H", "127.0.0.1", "-p", String(ports.site)],
    cwd: web,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    port: ports.site,
  }
  const api = {
    name: "The API",
    script: join(root, "apps/api/src/node.ts"),
    args: ["--port", String(ports.api)],
    cwd: root,
    env,
    port: ports.api,
  }
  return [site, api]
}
