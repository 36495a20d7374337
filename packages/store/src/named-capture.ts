import type { Capture, CaptureInfo } from "@corpus/core"

/** A capture as a library lists it: without its bytes, with the name it came under. */
export type NamedCapture = CaptureInfo & { input?: string }

/** A capture's entry in a library. Fields that nobody gave are absent. */
export function toNamedCapture(capture: CaptureInfo, input?: string): NamedCapture {
  const { sha256, mediaType, length, url, fetchedAt } = capture
  return {
    sha256,
    mediaType,
    length,
    ...(url === undefined ? {} : { url }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(input === undefined ? {} : { input }),
  }
}

/** The capture that an entry stands for, to derive its article again. */
export function toCapture(capture: NamedCapture, bytes: Uint8Array): Capture {
  const { input: _, ...info } = capture
  return { ...info, bytes }
}

/** Do two entries for the same bytes say the same? Then a library keeps one. */
export function isSameCapture(a: NamedCapture, b: NamedCapture): boolean {
  return a.mediaType === b.mediaType && a.url === b.url && a.fetchedAt === b.fetchedAt && a.input === b.input
}

/** Names or addresses of captures, each once, in order. */
export function inputNames(captures: readonly Pick<NamedCapture, "input" | "url">[]): string[] {
  return [...new Set(captures.map(({ input, url }) => input ?? url).filter((name) => name !== undefined))]
}

/** The names under which articles first came, where any of their captures had one. */
export function firstInputs(
  captures: Iterable<readonly [article: string, captures: readonly NamedCapture[]]>,
): Map<string, string> {
  const inputs = new Map<string, string>()
  for (const [article, all] of captures) {
    const input = all.find((capture) => capture.input !== undefined)?.input
    if (input !== undefined) inputs.set(article, input)
  }
  return inputs
}
