import type { EntityType, StoryEntity } from "@corpus/core/schema"
import styles from "./entities.module.css"
import type { Names } from "./names.ts"
import { ENTITY_WORDS } from "./words.ts"

function EntityRow({ entity, names }: { entity: StoryEntity; names: Names }) {
  return (
    <li className={styles["entity"]}>
      <p className={styles["name"]}>{entity.name}</p>
      <ul>
        {entity.names.map(({ text, articles, since }) => (
          <li key={text}>
            {entity.names.length > 1 || text !== entity.name ? <span dir="auto">{text} </span> : null}
            <span className={styles["outlets"]}>
              {articles.map(names.outlet).join(", ")}
              {since && ` (since ${since})`}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Who and what the story names, and what each outlet calls them. */
export function Entities({ entities, names }: { entities: readonly StoryEntity[]; names: Names }) {
  return (
    <section id="names" aria-labelledby="names-heading">
      <h2 id="names-heading">Names</h2>
      {(Object.keys(ENTITY_WORDS) as EntityType[]).map((type) => {
        const ofType = entities.filter((entity) => entity.type === type)
        return (
          ofType.length > 0 && (
            <section key={type} className={styles["type"]}>
              <h3>{ENTITY_WORDS[type]}</h3>
              <ul>
                {ofType.map((entity) => (
                  <EntityRow key={entity.id} entity={entity} names={names} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </section>
  )
}
