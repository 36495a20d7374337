import type { TypedMention } from "../names/typed-mention.ts"
import type { Cluster } from "./cluster.ts"
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
    for (const form of cluster.forms) {
      const rule = form === mention.text ? mention.rule : samePerson(persons.wordsOf(form), words)
      if (rule && rule !== "initial") return persons.add(cluster, mention, rule)
    }
  }
  persons.create(mention)
}

/** "J. Miller" is the one Miller whose given name begins with J. */
function joinInitials(persons: PersonIndex): void {
  const isInitial = (one: string, two: string) => samePerson(persons.wordsOf(one), persons.wordsOf(two)) === "initial"
  for (const cluster of persons.clusters) {
    const fits = persons
      .likeLast(cluster.forms)
      .filter(
        (other) => other !== cluster && cluster.forms.some((one) => other.forms.some((two) => isInitial(one, two))),
      )
    const [only] = fits
    if (fits.length === 1 && only) persons.merge(only, cluster, "initial")
  }
}

/** A bare name goes to the latest person before it whom it fits as surname, else as given name; else to the first after it. */
function joinBare(persons: PersonIndex, mention: TypedMention): void {
  const fit = fitOf(persons, mention)
  const likely = isHandle(mention.text) ? persons.clusters : persons.likeBare(mention.text)
  const fits = likely.flatMap((cluster) => {
    for (const form of cluster.forms) {
      const rule = fit(form)
      if (rule !== null) return [{ cluster, rule }]
    }
    return []
  })
  const surnames = fits.filter(({ rule }) => rule !== "given-name")
  const best = closest(surnames.length > 0 ? surnames : fits, mention)
  if (best) persons.add(best.cluster, mention, best.rule)
  else persons.create(mention)
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
