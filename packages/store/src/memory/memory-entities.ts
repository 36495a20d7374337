import type { Article, EntityQuery, EntitySummary, IdentityDecision, Page, Story, StoryEntity } from "@corpus/core"
import { decideApart, decideTogether, foundEntities } from "../entities/decide.ts"
import { hasName, toEntitySummary } from "../entities/entity-summary.ts"
import { keepEntityIds, partsOf } from "../entities/keep-entity-ids.ts"
import type { Engine } from "../engine.ts"
import { fromNumberCursor, pageLimit, toPage } from "../page.ts"

interface Row {
  number: number
  entity: StoryEntity
}

/** The entities of a memory library, and what its user decided of them. */
export class MemoryEntities {
  readonly decisions: IdentityDecision[] = []
  /** In the order in which they were first seen. */
  #rows = new Map<string, Row>()
  #redirects: ReadonlyMap<string, string> = new Map()
  #count = 0

  /** Derives them anew, under the ids that they had. */
  refresh(engine: Engine, articles: readonly Article[], stories: readonly Story[]): void {
    const derived = engine.toEntities(articles, stories, this.decisions)
    const known = Array.from(this.#rows, ([id, { entity }]) => ({ id, members: partsOf(entity) }))
    const { entities, redirects } = keepEntityIds(known, derived, this.#redirects)
    this.#redirects = redirects
    const numbered = entities.map((entity) => ({
      entity,
      number: this.#rows.get(entity.id)?.number ?? ++this.#count,
    }))
    this.#rows = new Map(numbered.toSorted((a, b) => a.number - b.number).map((row) => [row.entity.id, row]))
  }

  page(query: EntityQuery): Page<EntitySummary> {
    const limit = pageLimit(query)
    const after = fromNumberCursor(query.after)
    const rows = [...this.#rows.values()]
      .filter(({ number }) => number > after)
      .map(({ number, entity }) => ({ number, summary: toEntitySummary(entity) }))
      .filter(({ summary }) => query.type === undefined || summary.type === query.type)
      .filter(({ summary }) => query.name === undefined || hasName(summary, query.name))
    return toPage(
      rows,
      limit,
      ({ summary }) => summary,
      ({ number }) => String(number),
    )
  }

  get(id: string): StoryEntity | null {
    const row = this.#rows.get(id) ?? this.#rows.get(this.#redirects.get(id) ?? id)
    return structuredClone(row?.entity ?? null)
  }

  /** Remembers that entities are one. */
  merge(ids: readonly string[]): void {
    this.decisions.push(
      decideTogether(
        foundEntities(
          ids,
          ids.map((id) => this.get(id)),
        ),
      ),
    )
  }

  /** Remembers that some articles name another entity. Gives the parts that go. */
  split(id: string, articles: readonly string[]): readonly string[] {
    const [entity] = foundEntities([id], [this.get(id)]) as [StoryEntity]
    const decision = decideApart(entity, articles)
    this.decisions.push(decision)
    return decision.parts
  }

  /** The entities that parts belong to, each once. */
  withParts(parts: readonly string[]): StoryEntity[] {
    const sought = new Set(parts)
    const rows = [...this.#rows.values()].filter(({ entity }) => partsOf(entity).some((part) => sought.has(part)))
    return rows.map(({ entity }) => structuredClone(entity))
  }
}
