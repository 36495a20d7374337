import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { text } from "node:stream/consumers"
import { REPOSITORY } from "../../src/repository.ts"

export interface Ran {
  code: number | null
  output: string
}

/** Runs a command in a shell, with nothing on its standard input. */
export async function runShell(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return end(spawn("sh", ["-c", `exec 2>&1; ${command}`], { cwd, env, stdio: ["ignore", "pipe", "inherit"] }))
}

/** Runs TypeScript as a module of a folder, so that it finds that folder's packages. */
export async function runTypeScript(code: string, cwd: string): Promise<Ran> {
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-"], {
    cwd,
    stdio: ["pipe", "pipe", "inherit"],
  })
  child.stdin.end(code)
  return end(child)
}

async function end(child: { stdout: NodeJS.ReadableStream } & NodeJS.EventEmitter): Promise<Ran> {
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")])
  return { code: code as number | null, output }
}

/** Starts the API on a free port. */
export async function startApi(library: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const entry = join(REPOSITORY, "apps/api/src/node.ts")
  const child = spawn(process.execPath, [entry, "--port", "0", "--library", library], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const closed = once(child, "close")
  for await (const line of createInterface(child.stdout)) {
    const url = /^API on (?<url>\S+)$/.exec(line)?.groups?.["url"]
    if (url === undefined) continue
    // What it logs is nobody's here, but has to flow.
    child.stdout.resume()
    return {
      url,
      stop: async () => {
        child.kill()
        await closed
      },
    }
  }
  throw new Error("The API ended before it listened.")
}
