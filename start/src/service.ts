import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { connect } from "node:net"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"

/** A server of this house to run as a process of its own. */
export interface ServiceOptions {
  name: string
  script: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  port: number
}

export interface Service {
  name: string
  /** Settles once it accepts connections. */
  listening: Promise<void>
  /** Settles when it has ended, with how: `code 1`, `signal SIGKILL`. */
  ended: Promise<string>
  /** Ends it, by force after a while. */
  stop(): Promise<void>
}

const STOP_WITH_PARENT = fileURLToPath(new URL("stop-with-parent.ts", import.meta.url))
const HOST = "127.0.0.1"
const GRACE_MS = 5000

/**
 * Starts a server on a port of this machine.
 *
 * It leads a process group of its own: a terminal's Ctrl-C reaches the start alone, which then ends each in order.
 */
export function startService({ name, script, args, cwd, env, port }: ServiceOptions): Service {
  const child = spawn(process.execPath, ["--import", STOP_WITH_PARENT, script, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  const ended = once(child, "exit").then(([code, signal]) =>
    signal ? `signal ${String(signal)}` : `code ${String(code)}`,
  )
  return { name, ended, listening: untilListening(port, child), stop: () => stop(child, ended) }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (!hasEnded(child)) child.kill("SIGTERM")
  const forced = setTimeout(() => child.kill("SIGKILL"), GRACE_MS)
  await ended
  clearTimeout(forced)
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  while (!hasEnded(child) && !(await accepts(port))) await delay(50)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST)
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })
}
