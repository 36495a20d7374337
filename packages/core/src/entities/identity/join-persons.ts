import type { TypedMention } from "../names/typed-mention.ts"
import { addMention, createCluster, mergeInto, type Cluster } from "./cluster.ts"
import { handleOfPerson, partOfPerson, personWords, samePerson } from "./same-person.ts"

/** Which mentions of persons are one person; two people with one surname stay two. */
export function joinPersons(mentions: readonly TypedMention[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const mention of mentions.filter(isFull)) joinFull(clusters, mention)
  joinInitials(clusters)
  for (const mention of mentions.filter((other) => !isFull(other))) joinBare(clusters, mention)
  return clusters.filter(({ mentions: kept }) => kept.length > 0)
}

const isHandle = (mention: TypedMention): boolean => mention.text.startsWith("@")
const isFull = (mention: TypedMention): boolean => !isHandle(mention) && personWords(mention.text).length > 1

function joinFull(clusters: Cluster[], mention: TypedMention): void {
  for (const cluster of clusters) {
    for (const form of cluster.forms) {
      const rule = form === mention.text ? mention.rule : samePerson(form, mention.text)
      if (rule && rule !== "initial") return addMention(cluster, mention, rule)
    }
  }
  clusters.push(createCluster(mention))
}

/** "J. Miller" is the one Miller whose given name begins with J. */
function joinInitials(clusters: Cluster[]): void {
  for (const cluster of clusters) {
    const fits = clusters.filter(
      (other) =>
        other !== cluster && cluster.forms.some((one) => other.forms.some((two) => samePerson(one, two) === "initial")),
    )
    const [only] = fits
    if (fits.length === 1 && only && only.mentions.length > 0 && cluster.mentions.length > 0)
      mergeInto(only, cluster, "initial")
  }
}

/** A bare name goes to the latest person before it whom it fits as surname, else as given name; else to the first after it. */
function joinBare(clusters: Cluster[], mention: TypedMention): void {
  const fits = clusters.flatMap((cluster) => {
    const rule = cluster.forms.map((form) => fit(mention, form)).find((found) => found !== null)
    return rule ? [{ cluster, rule }] : []
  })
  const surnames = fits.filter(({ rule }) => rule !== "given-name")
  const best = closest(surnames.length > 0 ? surnames : fits, mention)
  if (best) addMention(best.cluster, mention, best.rule)
  else clusters.push(createCluster(mention))
}

function fit(mention: TypedMention, form: string): string | null {
  if (isHandle(mention)) return handleOfPerson(mention.text, form) ? "handle" : null
  if (isHandle({ ...mention, text: form })) return null
  return form.toLowerCase() === mention.text.toLowerCase() ? mention.rule : partOfPerson(mention.text, form)
}

function closest<T extends { cluster: Cluster }>(fits: readonly T[], mention: TypedMention): T | undefined {
  const place = (other: TypedMention): number => other.block * 1e5 + other.first
  const at = place(mention)
  const distance = ({ cluster }: T): number =>
    Math.min(
      ...cluster.mentions.map((known) =>
        place(known.mention) < at ? at - place(known.mention) : 1e9 + place(known.mention) - at,
      ),
    )
  return fits.toSorted((a, b) => distance(a) - distance(b))[0]
}
