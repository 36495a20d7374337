import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { CorpusError } from "@corpus/core"

/** Builds the reading site unless turbo finds its last build current. Throws with the build's own words where it fails. */
export async function buildSite(root: string, packageManager: string, signal: AbortSignal): Promise<void> {
  const [command, ...args] = toPnpm(packageManager, process.env["npm_execpath"])
  const child = spawn(command, [...args, "exec", "turbo", "run", "build", "--filter", "@corpus/web"], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  const endGroup = () => child.pid !== undefined && process.kill(-child.pid, "SIGTERM")
  signal.addEventListener("abort", endGroup, { once: true })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")])
  signal.removeEventListener("abort", endGroup)
  signal.throwIfAborted()
  if (code !== 0) throw new CorpusError("internal", `The reading site could not be built:\n${out}${err}`)
}

/** The pnpm that runs this script, else the house's own through npx. */
function toPnpm(packageManager: string, running: string | undefined): [string, ...string[]] {
  return running?.endsWith("/pnpm") ? [running] : ["npx", "--yes", packageManager]
}
