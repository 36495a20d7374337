/** An address as a reader may follow it: absolute, http or https; null for anything else. */
export function httpUrl(value: string | undefined, base: string | null): string | null {
  if (!value) return null
  try {
    const url = base ? new URL(value, base) : new URL(value)
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null
  } catch {
    return null
  }
}
