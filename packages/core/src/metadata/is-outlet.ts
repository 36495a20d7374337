/** Is a text the outlet's name and nothing else, by the name that the page gives it or by its host? */
export function isOutlet(text: string, publisher: string | null, url: string | null): boolean {
  const plain = bare(text)
  const outlet = bare(publisher ?? "")
  const host = bare(/^\w+:\/\/(?:www\.)?([^/]*)\.\w+(?:\/|$)/.exec(url ?? "")?.[1] ?? "")
  if (plain.length < 2) return false
  return outlet.includes(plain) || host.includes(plain) || (outlet.length > 3 && plain.includes(outlet))
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
