import { join } from "node:path"
import { CorpusError, createCapture, type Library } from "@corpus/core"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createMemoryLibrary } from "../src/memory/create-memory-library.ts"
import { createSqliteLibrary } from "../src/sqlite/create-sqlite-library.ts"
import { temporaryFolder } from "./temporary-folder.ts"
import { topicEngine } from "./topic-engine.ts"

const folder = temporaryFolder()
const now = () => new Date("2026-01-02T03:04:05Z")

/** Texts of which some tell one story and some join two. */
const TEXTS = [
  "A\n#a &Acme @2025-10-31",
  "B\n#a &Acme &Borg",
  "C\n#b @2025-11-01",
  "D\n#b #c &Borg",
  "E\n#c @2025-10-30T10:00Z",
  "F\nx &Acme &Cobalt",
  "\n#a #c",
]

type Step =
  | { do: "add"; text: number; input: string | undefined }
  | { do: "remove"; text: number }
  | { do: "rebuild"; all: boolean }
  | { do: "merge"; entities: [number, number] }
  | { do: "split"; entity: number; text: number }
  | { do: "merge-stories"; texts: [number, number] }
  | { do: "split-story"; texts: [number, number] }
  | { do: "look" }

const ENTITIES = ["organization:acme", "organization:borg", "organization:cobalt", "organization:acme-2"]
const entity = fc.nat(ENTITIES.length - 1)
const text = fc.nat(TEXTS.length - 1)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant("add" as const), text, input: fc.constantFrom(undefined, "x", "y") }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("remove" as const), text }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("rebuild" as const), all: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("merge" as const), entities: fc.tuple(entity, entity) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("split" as const), entity, text }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("merge-stories" as const), texts: fc.tuple(text, text) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("split-story" as const), texts: fc.tuple(text, text) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("look" as const) }) },
  ),
  { maxLength: 40, size: "max" },
)

describe("the adapters", () => {
  it("answer alike through any history", async () => {
    const ids = await Promise.all(TEXTS.map(async (one) => topicEngine.parse(await createCapture(one)).id))
    let run = 0
    const property = fc.asyncProperty(steps, async (history) => {
      const memory = createMemoryLibrary({ engine: topicEngine, now })
      const path = join(folder, `${++run}.sqlite`)
      const sqlite = await createSqliteLibrary({ engine: topicEngine, now, path })
      const seen = new Set<string>()
      for (const step of history) {
        const [left, right] = [await take(memory, step, ids, seen), await take(sqlite, step, ids, seen)]
        expect(right).toEqual(left)
      }
      await sqlite.close()
    })
    await fc.assert(property, { numRuns: 30 })
  })
})

/** Takes a step and tells what a reader of the library sees of it. */
async function take(library: Library, step: Step, ids: readonly string[], seen: Set<string>): Promise<unknown> {
  if (step.do === "add") return library.add(await createCapture(TEXTS[step.text]!), step.input)
  if (step.do === "remove") return library.remove(ids[step.text]!)
  if (step.do === "rebuild") return library.rebuild({ all: step.all })
  if (step.do === "merge") return orCode(library.mergeEntities(step.entities.map((one) => ENTITIES[one]!)))
  if (step.do === "split") return orCode(library.splitEntity(ENTITIES[step.entity]!, [ids[step.text]!]))
  if (step.do === "merge-stories" || step.do === "split-story") {
    const [one, other] = step.texts.map((at) => ids[at]!) as [string, string]
    const [story, second] = await Promise.all([one, other].map((article) => storyWith(library, article)))
    if (step.do === "merge-stories") return orCode(library.mergeStories([story!, second!]))
    return orCode(library.splitStory(story!, [other]))
  }
  const entities = (await library.entities()).items
  const things = await Promise.all(ENTITIES.map((id) => library.entity(id)))
  const stories = await library.stories({ limit: 2 })
  const rest = stories.next === null ? null : await library.stories({ after: stories.next })
  for (const { id } of stories.items) seen.add(id)
  const articles = await library.articles()
  const removed = await Promise.all(ids.map((id) => library.wasRemoved(id)))
  const found = await Promise.all([...seen].toSorted().map((id) => library.story(id)))
  const { captures, articles: count, stories: told, outdated } = await library.state()
  return { entities, things, stories, rest, articles, removed, found, captures, count, told, outdated }
}

/** The id of the story with an article. */
async function storyWith(library: Library, article: string): Promise<string> {
  for (const { id } of (await library.stories()).items)
    if ((await library.story(id))?.articles.some((one) => one.id === article)) return id
  return "none"
}

/** What an action gives, or the code of the error that it ends with. */
const orCode = (action: Promise<unknown>): Promise<unknown> =>
  action.catch((error: unknown) => (error instanceof CorpusError ? error.code : Promise.reject(error)))
