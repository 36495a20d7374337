import type { Entity } from "../../schema/entity.ts"

/** Somebody or something spoken of, by name or not, and where. */
export interface Occurrence {
  entity: Entity
  /** Sentences counted through the article. */
  sentence: number
  isSubject: boolean
}

/** So many sentences back counts as lately. */
export const LATELY = 2
/** No more occurrences than these are looked back over. */
const WINDOW = 24

/** What an article has spoken of up to a point, the last first where it is read. */
export class Recent {
  readonly #all: Occurrence[] = []
  readonly #spoken = new Set<Entity>()

  add(occurrence: Occurrence): void {
    this.#all.push(occurrence)
    this.#spoken.add(occurrence.entity)
  }

  /** Has it been spoken of at all? */
  has(entity: Entity | undefined): boolean {
    return entity !== undefined && this.#spoken.has(entity)
  }

  /** Those of a kind spoken of in a sentence and the few before it, each once, the last first. */
  lately(sentence: number, fits: (entity: Entity) => boolean): Entity[] {
    const found = new Set<Entity>()
    for (const one of this.#back(sentence)) if (fits(one.entity)) found.add(one.entity)
    return [...found]
  }

  /** The subject of a sentence, or the first named in it. */
  subjectOf(sentence: number): Entity | undefined {
    let subject: Entity | undefined
    for (const one of this.#back(sentence)) if (one.sentence === sentence && one.isSubject) subject = one.entity
    return subject
  }

  *#back(sentence: number): Generator<Occurrence> {
    for (let at = this.#all.length - 1; at >= 0 && at >= this.#all.length - WINDOW; at--) {
      const one = this.#all[at] as Occurrence
      if (one.sentence < sentence - LATELY) return
      yield one
    }
  }
}
