import { once } from "node:events"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { CorpusError } from "@corpus/core"
import { buildSite } from "./build-site.ts"
import { findSample } from "./find-sample.ts"
import { freePort } from "./free-port.ts"
import { prepareLibrary } from "./prepare-library.ts"
import { HELP, readOptions } from "./read-options.ts"
import { type Service, startService } from "./service.ts"
import { toServices } from "./services.ts"
import { stopSignal } from "./stop-signal.ts"
import { toSummary } from "./summary.ts"

const SITE_PORT = 3000
const API_PORT = 8787

const say = (line: string) => console.log(line)

/** Starts everything and stays until it is told to stop. Sets the process's exit code. */
export async function run(root: string): Promise<void> {
  const stop = stopSignal()
  try {
    const { library, help } = readOptions(process.argv.slice(2))
    if (help) return say(HELP)
    await runHouse(root, library, stop)
  } catch (error) {
    if (stop.aborted) return
    console.error(error instanceof CorpusError ? error.message : error)
    process.exitCode = error instanceof CorpusError ? error.exitCode : 1
  }
}

async function runHouse(root: string, library: string, stop: AbortSignal): Promise<void> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    packageManager: string
  }
  const prepared = await prepareLibrary(library, root)
  say("Building the reading site, unless it is already built …")
  await buildSite(root, packageManager, stop)
  const ports = {
    site: await freePort(SITE_PORT, "the reading site", say),
    api: await freePort(API_PORT, "the API", say),
  }
  stop.throwIfAborted()
  const services = toServices(root, library, ports).map(startService)
  const over = untilOver(services, stop)
  try {
    await Promise.race([over, Promise.all(services.map(({ listening }) => listening))])
    if (!stop.aborted) {
      const [site, api] = [ports.site, ports.api].map((port) => `http://127.0.0.1:${port}`) as [string, string]
      say(toSummary({ site, api, library, prepared, pnpm: `npx --yes ${packageManager}`, sample: findSample(root) }))
    }
    await over
  } finally {
    await Promise.all(services.map((service) => service.stop()))
    say("Stopped.")
  }
}

/** Settles when it is told to stop; rejects when a server ends by itself. */
async function untilOver(services: readonly Service[], stop: AbortSignal): Promise<void> {
  const told = stop.aborted ? Promise.resolve() : once(stop, "abort").then(() => undefined)
  const ends = services.map(async ({ name, ended }) => {
    const how = await ended
    if (!stop.aborted) throw new CorpusError("internal", `${name} ended by itself (${how}), so all is stopped.`)
  })
  await Promise.race([told, ...ends])
}
