import type { Writable } from "node:stream"
import { createPaint, type Paint, wantsColor } from "./paint.ts"

/** Where a command's data and messages go. */
export interface Terminal {
  /** Data, to stdout; settles once the stream takes more. */
  write: (text: string) => Promise<void>
  /** A message, to stderr, on a line of its own. */
  say: (text: string) => void
  paint: Paint
  hasColor: boolean
  /** The width to lay tables and paragraphs out in; unbounded where the output is no terminal. */
  columns: number
}

/** The process's own terminal. */
export function createTerminal(options: { color: boolean }): Terminal {
  const { stdout, stderr } = process
  const hasColor = options.color && wantsColor(stdout, process.env)
  return {
    write: (text) => settle(stdout, text),
    say: (text) => void stderr.write(`${text}\n`),
    paint: createPaint(hasColor),
    hasColor,
    columns: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
  }
}

function settle(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
