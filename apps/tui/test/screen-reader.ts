import { type IPty, spawn } from "@lydell/node-pty"
import xterm from "@xterm/headless"
import { setTimeout } from "node:timers/promises"
import { CORPUS } from "./run-corpus.ts"

export interface ScreenOptions {
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  columns?: number
  rows?: number
  cwd?: string
}

/** What the keys of the table send. */
export const KEY = {
  enter: "\r",
  esc: "\u001B",
  up: "\u001B[A",
  down: "\u001B[B",
  left: "\u001B[D",
  right: "\u001B[C",
  pageDown: "\u001B[6~",
  pageUp: "\u001B[5~",
  tab: "\t",
}

/** The program in a pseudo-terminal, and what a reader sees on its screen. */
export class ScreenReader {
  readonly ended: Promise<number>
  /** Everything the program wrote, control sequences too. */
  written = ""
  readonly #pty: IPty
  readonly #terminal: xterm.Terminal
  #parsed: Promise<void> = Promise.resolve()

  constructor({ args = [], env = {}, columns = 80, rows = 24, cwd }: ScreenOptions = {}) {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
    this.#pty = spawn(process.execPath, [CORPUS, ...args], {
      cols: columns,
      rows,
      name: "xterm-256color",
      env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", CI: "", ...env },
      ...(cwd === undefined ? {} : { cwd }),
    })
    this.#pty.onData((data) => {
      this.written += data
      this.#parsed = new Promise((resolve) => this.#terminal.write(data, resolve))
    })
    this.ended = new Promise((resolve) => this.#pty.onExit(({ exitCode }) => resolve(exitCode)))
  }

  get pid(): number {
    return this.#pty.pid
  }

  /** The lines of the screen in sight, without the blanks at their ends. */
  async lines(): Promise<string[]> {
    await this.#parsed
    const { active } = this.#terminal.buffer
    return Array.from(
      { length: this.#terminal.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? "",
    )
  }

  async text(): Promise<string> {
    return (await this.lines()).join("\n").trimEnd()
  }

  /** Which of the terminal's two screens is in sight. */
  async isAlternate(): Promise<boolean> {
    await this.#parsed
    return this.#terminal.buffer.active.type === "alternate"
  }

  press(...keys: string[]): void {
    for (const key of keys) this.#pty.write(key)
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows)
    this.#pty.resize(columns, rows)
  }

  end(signal?: string): void {
    this.#pty.kill(signal)
  }

  /** The screen, once it shows what is expected; else an error with what it shows. */
  async see(expected: RegExp | ((text: string) => boolean), patience = 15_000): Promise<string> {
    const isThere = typeof expected === "function" ? expected : (text: string) => expected.test(text)
    const until = performance.now() + patience
    for (;;) {
      const text = await this.text()
      if (isThere(text)) return text
      if (performance.now() > until) throw new Error(`The screen does not show ${String(expected)}:\n${text}`)
      await setTimeout(20)
    }
  }
}
