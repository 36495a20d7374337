/** A BCP 47 tag fit for a `lang` attribute; undefined where the page's own is none. */
export function languageTag(language: string | null): string | undefined {
  try {
    return language ? Intl.getCanonicalLocales(language)[0] : undefined
  } catch {
    return undefined
  }
}
