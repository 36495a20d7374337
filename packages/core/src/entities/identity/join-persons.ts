import { HONORIFICS } from "../lexicon/title-words.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import { areApart, type Cluster } from "./cluster.ts"
import { genderOfAddress, genderOfName } from "../references/gender.ts"
import { PersonIndex } from "./person-index.ts"
import { handleLetters, handleOfPerson, partOfPerson, samePerson } from "./same-person.ts"

/** Which mentions of persons are one person; two people with one surname stay two. */
export function joinPersons(mentions: readonly TypedMention[]): Cluster[] {
  const persons = new PersonIndex()
  const isFull = ({ text }: TypedMention) => !isHandle(text) && persons.wordsOf(text).length > 1
  const { full = [], bare = [] } = Object.groupBy(mentions, (mention) => (isFull(mention) ? "full" : "bare"))
  for (const mention of full) joinFull(persons, mention)
  joinInitials(persons)
  for (const mention of bare) joinBare(persons, mention)
  return persons.clusters.filter(({ mentions: kept }) => kept.length > 0)
}

const isHandle = (text: string): boolean => text.startsWith("@")

function joinFull(persons: PersonIndex, mention: TypedMention): void {
  const words = persons.wordsOf(mention.text)
  for (const cluster of persons.likeFull(mention.text)) {
    if (areApart(cluster, asCluster(mention))) continue
    for (const form of cluster.forms) {
      const rule = form === mention.text ? mention.rule : samePerson(persons.wordsOf(form), words)
      if (rule && rule !== "initial") return persons.add(cluster, mention, rule)
    }
  }
  persons.create(mention)
}

/** "J. Miller" is the one Miller whose given name begins with J; "J. R. Miller" rather James Robert than John. */
function joinInitials(persons: PersonIndex): void {
  for (const cluster of persons.clusters) {
    if (!cluster.forms.every((form) => isInitial(persons.wordsOf(form)))) continue
    const fits = persons.likeLast(cluster.forms).flatMap((other) => {
      const near = initialFit(persons, cluster, other)
      return near > 0 ? [{ other, near }] : []
    })
    const nearest = fits.filter(({ near }) => near === 2)
    const [only, ...rest] = nearest.length > 0 ? nearest : fits
    if (only && rest.length === 0) persons.merge(only.other, cluster, "initial")
  }
}

const isInitial = ([first]: readonly string[]): boolean => first?.length === 1

/** May initials be a full name's? 2 where each name has its initial, 1 where some are left out, 0 where they may not. */
function initialFit(persons: PersonIndex, cluster: Cluster, other: Cluster): number {
  if (other === cluster || areApart(other, cluster)) return 0
  let best = 0
  for (const one of cluster.forms.map((form) => persons.wordsOf(form))) {
    for (const two of other.forms.map((form) => persons.wordsOf(form))) {
      if ((isInitial(two) && two.length <= one.length) || samePerson(one, two) !== "initial") continue
      best = Math.max(best, one.length === two.length ? 2 : 1)
    }
  }
  return best
}

/** A bare name goes to the latest person before it whom it fits as surname, else as given name; else to the first after it. */
function joinBare(persons: PersonIndex, mention: TypedMention): void {
  const fit = fitOf(persons, mention)
  const near = isHandle(mention.text) ? persons.clusters : persons.likeBare(mention.text)
  const fits = near.flatMap((cluster) => {
    if (areApart(cluster, asCluster(mention))) return []
    for (const form of cluster.forms) {
      const rule = fit(form)
      if (rule !== null) return [{ cluster, rule }]
    }
    return []
  })
  const surnames = fits.filter(({ rule }) => rule !== "given-name")
  const likely = likeliest(surnames.length > 0 ? surnames : fits, mention)
  const best = usual(likely, closest(likely, mention), mention)
  if (best) persons.add(best.cluster, mention, best.rule)
  else persons.create(mention)
}

const asCluster = ({ text, called = [] }: TypedMention) => ({ forms: [text], called })

/** Of several whom a bare name fits, those to whom its title was given before; else those whose given name goes with it. */
function likeliest<T extends { cluster: Cluster }>(fits: readonly T[], { called = [] }: TypedMention): readonly T[] {
  if (fits.length < 2 || called.length === 0) return fits
  const held = fits.filter(({ cluster }) => cluster.called.includes(called.at(-1) as string))
  const gender = called.map(genderOfAddress).find((known) => known !== null)
  const alike = fits.filter(({ cluster }) => cluster.forms.every((form) => (genderOfName(form) ?? gender) === gender))
  return held.length > 0 && !HONORIFICS.has(called.at(-1) as string) ? held : gender && alike.length > 0 ? alike : fits
}

/** By which rule a bare name or a handle fits a form, or null. */
function fitOf(persons: PersonIndex, { text, rule }: TypedMention): (form: string) => string | null {
  const letters = handleLetters(text)
  if (isHandle(text)) return (form) => (handleOfPerson(letters, persons.wordsOf(form)) ? "handle" : null)
  const same = text.toLowerCase()
  return (form) => {
    if (isHandle(form)) return null
    return form.toLowerCase() === same ? rule : partOfPerson(persons.wordsOf(text), persons.wordsOf(form))
  }
}

/** The one whom the article has called so before, where it speaks of nobody of that name more; else the closest. */
function usual<T extends { cluster: Cluster }>(
  fits: readonly T[],
  nearest: T | undefined,
  { text, called = [] }: TypedMention,
): T | undefined {
  if (fits.length < 2 || called.length > 0 || !nearest) return nearest
  const before = fits.filter(({ cluster }) => cluster.forms.includes(text))
  const [only] = before
  return only && before.length === 1 && only.cluster.mentions.length >= nearest.cluster.mentions.length ? only : nearest
}

function closest<T extends { cluster: Cluster }>(fits: readonly T[], mention: TypedMention): T | undefined {
  if (fits.length < 2) return fits[0]
  const place = (other: TypedMention): number => other.block * 1e5 + other.first
  const at = place(mention)
  const far = fits.map((fit) => {
    let least = Infinity
    for (const { mention: known } of fit.cluster.mentions) {
      const from = place(known)
      least = Math.min(least, from < at ? at - from : 1e9 + from - at)
    }
    return { fit, least }
  })
  return far.reduce((best, other) => (other.least < best.least ? other : best)).fit
}
