import type { TypedMention } from "../names/typed-mention.ts"
import { nicknameLines } from "../names/known-names.ts"
import { addMention, createCluster, mergeInto, type Cluster } from "./cluster.ts"
import { soundKey } from "./keys.ts"
import { bareWords, personWords, surnames, turned } from "./same-person.ts"

/** Ends of surnames are looked up by so many letters: a bare name may be the end of one. */
const END = 3

/** Persons so far, in order, found by what a name has to have in common with theirs to be one of them. */
export class PersonIndex {
  readonly clusters: Cluster[] = []
  readonly #places = new Map<Cluster, number>()
  readonly #byKey = new Map<string, Set<number>>()
  readonly #words = new Map<string, readonly string[]>()

  /** A name's words, worked out once. */
  wordsOf(text: string): readonly string[] {
    const words = this.#words.get(text) ?? personWords(text)
    this.#words.set(text, words)
    return words
  }

  create(mention: TypedMention): void {
    const cluster = createCluster(mention)
    this.#places.set(cluster, this.clusters.push(cluster) - 1)
    this.#enter(cluster, mention.text)
  }

  add(cluster: Cluster, mention: TypedMention, rule: string): void {
    addMention(cluster, mention, rule)
    this.#enter(cluster, mention.text)
  }

  merge(target: Cluster, source: Cluster, rule: string): void {
    for (const form of source.forms) this.#enter(target, form)
    mergeInto(target, source, rule)
  }

  /** Those of whom a full name may be another form. */
  likeFull(text: string): Cluster[] {
    const words = this.wordsOf(text)
    return this.#having([
      `whole ${words.join("")}`,
      ...turned(words).map((whole) => `whole ${whole}`),
      `part ${words.at(-1)}`,
      `sound ${soundKey(words.at(-1) ?? "")}`,
      ...words.slice(1).map((word) => `last ${word}`),
    ])
  }

  /** Those who have the same last word. */
  likeLast(forms: readonly string[]): Cluster[] {
    return this.#having(forms.map((form) => `last ${this.wordsOf(form).at(-1)}`))
  }

  /** Those whom a bare name may fit. */
  likeBare(text: string): Cluster[] {
    const joined = bareWords(this.wordsOf(text)).join(" ")
    const keys = [`text ${text.toLowerCase()}`]
    if (joined)
      keys.push(
        `sound ${soundKey(joined)}`,
        `first ${joined}`,
        `part ${joined}`,
        `end ${joined.slice(-END)}`,
        ...nicknameKeys(joined),
      )
    return this.#having(keys)
  }

  #enter(cluster: Cluster, form: string): void {
    const place = this.#places.get(cluster) as number
    for (const key of this.#keysOf(form)) {
      const places = this.#byKey.get(key)
      if (places) places.add(place)
      else this.#byKey.set(key, new Set([place]))
    }
  }

  #keysOf(form: string): string[] {
    const words = this.wordsOf(form)
    const keys = [`text ${form.toLowerCase()}`]
    const [first = "", ...rest] = words
    if (rest.length === 0) return keys
    const tail = surnames(words)
    for (let length = 1; length <= END; length++) keys.push(`end ${tail.slice(-length)}`)
    keys.push(
      `whole ${words.join("")}`,
      `last ${rest.at(-1)}`,
      `sound ${soundKey(rest.at(-1) ?? "")}`,
      `first ${first}`,
      ...nicknameKeys(first),
    )
    return [...keys, ...rest.map((word) => `part ${word}`)]
  }

  #having(keys: readonly string[]): Cluster[] {
    const places = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))
    return [...places].sort((a, b) => a - b).map((place) => this.clusters[place] as Cluster)
  }
}

const nicknameKeys = (name: string): string[] => [...nicknameLines(name)].map((line) => `line ${line}`)
