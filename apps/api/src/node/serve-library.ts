import { once } from "node:events"
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Library } from "@corpus/core"
import { createAdaptorServer } from "@hono/node-server"
import { nameModel } from "@corpus/store/names"
import { createApp } from "../create-app.ts"
import { knownHost } from "../guards/known-host.ts"
import type { Limits } from "../limits.ts"
import { addDocs } from "./add-docs.ts"
import { requestLog } from "./request-log.ts"

export interface ServeOptions {
  library: Library
  /** A name or IPv4 address of this machine. */
  host: string
  /** 0 takes any free one. */
  port: number
  limits?: Partial<Limits>
}

/** A server that listens, and how to end it. */
export interface Served {
  url: string
  close: () => Promise<void>
}

const LOOPBACK = ["127.0.0.1", "localhost"]

/** How long requests under way may take to end once the server is told to. */
const GRACE_MS = 3000

/** Serves a library's API and its docs on Node. Rejects with the system's error where the address cannot be had. */
export async function serveLibrary({ library, host, port, limits = {} }: ServeOptions): Promise<Served> {
  const isLocal = LOOPBACK.includes(host)
  const guards = isLocal ? [requestLog, knownHost(LOOPBACK)] : [requestLog]
  const app = createApp({ library, names: nameModel, limits, guards })
  addDocs(app)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.listen(port, host)
  await once(server, "listening")
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host}:${taken}`,
    close: async () => {
      const closed = once(server, "close")
      server.close()
      const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearTimeout(impatience)
    },
  }
}
