import { httpUrl } from "./http-url.ts"

/** The host of an address as an outlet is known by it, without `www.` and what else stands for a version of the same site. */
export function outletHost(url: string | null | undefined): string | null {
  const href = httpUrl(url ?? undefined, null)
  return href && new URL(href).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, "")
}

/** Is one host the other, or a part of it? */
export function isSameOutlet(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}
