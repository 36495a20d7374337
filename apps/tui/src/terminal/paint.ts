import { styleText } from "node:util"

type Format = Parameters<typeof styleText>[0]

/** Gives text a colour or weight, or gives it back as it is where there is no colour. */
export type Paint = (format: Format, text: string) => string

/** Paints with SGR sequences, or not at all. */
export function createPaint(color: boolean): Paint {
  // The stream's own wish is asked once, by `wantsColor`, and not again for each word.
  return color
    ? (format, text) => (text === "" ? "" : styleText(format, text, { validateStream: false }))
    : (_, text) => text
}

/** Should colour go to this stream? `NO_COLOR` and `FORCE_COLOR` are obeyed, then the terminal decides. */
export function wantsColor(stream: { isTTY?: boolean; hasColors?: () => boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env["NO_COLOR"]) return false
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0"
  return stream.isTTY === true && env["TERM"] !== "dumb" && (stream.hasColors?.() ?? true)
}
