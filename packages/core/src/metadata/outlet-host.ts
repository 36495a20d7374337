import { httpUrl } from "./http-url.ts"

/** Labels below a country's domain under which sites are registered. */
const SHARED = /^(?:com?|org?|net?|gov?|gob|edu|ac)$/

/** The host of an address as an outlet is known by it, without `www.` and what else stands for a version of the same site. */
export function outletHost(url: string | null | undefined): string | null {
  const href = httpUrl(url ?? undefined, null)
  return href && new URL(href).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, "")
}

/** Are two hosts of one site, as `news.` and `sport.outlet.example` are? */
export function isSameOutlet(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other)
}

function siteOf(host: string): string {
  const labels = host.split(".")
  return labels.slice(SHARED.test(labels[labels.length - 2] ?? "") ? -3 : -2).join(".")
}
