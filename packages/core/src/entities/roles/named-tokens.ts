import type { Entity } from "../../schema/entity.ts"
import type { Cluster } from "../identity/cluster.ts"
import { countryOf, knownPlace } from "../names/known-places.ts"
import type { BlockTokens, Document } from "../text/document.ts"

/** A name among a block's tokens. */
export interface NamedRun {
  first: number
  last: number
  /** Where its title begins, or the name itself. */
  from: number
  entity: Entity
}

/** A document's tokens with what they name. */
export class NamedTokens {
  readonly #runs: NamedRun[][]
  readonly #all: { block: number; run: NamedRun }[] = []
  readonly #countries = new Map<string, Entity>()
  readonly document: Document

  constructor(document: Document, entities: readonly { entity: Entity; cluster: Cluster }[]) {
    this.document = document
    this.#runs = document.blocks.map(() => [])
    for (const { entity, cluster } of entities) {
      for (const { mention } of cluster.mentions) {
        const { first, last, title } = mention
        const run = { first, last, from: title?.first ?? first, entity }
        for (let at = run.first; at <= run.last; at++) (this.#runs[mention.block] as NamedRun[])[at] = run
        this.#all.push({ block: mention.block, run })
        const country = entity.type === "place" ? knownPlace(mention.text) : undefined
        if (country?.kind === "country") this.#countries.set(country.name, entity)
      }
    }
  }

  block(index: number): BlockTokens {
    return this.document.blocks[index] as BlockTokens
  }

  /** The name that a token is part of. */
  at(block: number, token: number): NamedRun | undefined {
    return this.#runs[block]?.[token]
  }

  /** Every name. */
  runs(): readonly { block: number; run: NamedRun }[] {
    return this.#all
  }

  /** The first token from one on, no further than a limit, that is part of a name; the limit where there is none. */
  nextName(block: number, from: number, limit: number): number {
    let at = from
    while (at < limit && !this.at(block, at)) at++
    return at
  }

  /** The country, where the article names it, whose adjective a word or two are. */
  country(demonym: string): Entity | undefined {
    const name = countryOf(demonym)
    return name === undefined ? undefined : this.#countries.get(name)
  }
}
