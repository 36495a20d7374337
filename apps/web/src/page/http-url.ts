/** The address if it is one of the web; null for every other scheme, which a page must not be able to smuggle into a link. */
export function httpUrl(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null
}
