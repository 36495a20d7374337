import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { seed } from "@corpus/store/seed"
import { createSqliteLibrary } from "@corpus/store/sqlite"

const WEB = fileURLToPath(new URL("..", import.meta.url))
const CORPUS = fileURLToPath(new URL("../../../corpus", import.meta.url))

/** The built site over a library of its own, on a free port. */
export interface ServedSite {
  baseUrl: string
  stop: () => Promise<void>
}

async function seededLibrary(folder: string): Promise<string> {
  const path = join(folder, "library.sqlite")
  const library = await createSqliteLibrary({ path })
  await seed(library, CORPUS)
  await library.close()
  return path
}

/** The address that Next prints once it listens. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ""
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      const [, url] = /Local:\s+(http:\/\/\S+)/.exec(output) ?? []
      if (url) resolve(url)
    }
    server.stdout?.on("data", read)
    server.stderr?.on("data", read)
    server.once("exit", (code) => reject(new Error(`The site stopped with exit code ${code}:\n${output}`)))
  })
}

/** Serves the site over a fresh library with the corpus's articles. */
export async function serveSite(): Promise<ServedSite> {
  if (!existsSync(join(WEB, ".next/BUILD_ID"))) throw new Error("The site is not built: run its `build` script first.")
  const folder = mkdtempSync(join(tmpdir(), "corpus-web-"))
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next")
  const server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", "0"], {
    cwd: WEB,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      CORPUS_LIBRARY: await seededLibrary(folder),
    },
  })
  const baseUrl = await address(server)
  return {
    baseUrl,
    async stop() {
      const stopped = new Promise((resolve) => server.once("exit", resolve))
      server.kill()
      await stopped
      rmSync(folder, { recursive: true })
    },
  }
}
