import { CorpusError, type Story, type StoryDecision } from "@corpus/core"

const idsOf = ({ articles }: Pick<Story, "articles">): string[] => articles.map(({ id }) => id)

/**
 * The decision that stories are one.
 *
 * @throws CorpusError `usage` where they are fewer than two.
 */
export function decideOneStory(stories: readonly Story[]): StoryDecision {
  const distinct = [...new Map(stories.map((story) => [story.id, story])).values()]
  if (distinct.length < 2) throw new CorpusError("usage", "A merge takes two stories or more that are not one yet.")
  return { kind: "together", parts: distinct.flatMap(idsOf) }
}

/**
 * The decision that some articles of a story tell another event than the others do.
 *
 * @throws CorpusError where an article is none of the story's, or none is left.
 */
export function decideTwoStories(story: Story, articles: readonly string[]): StoryDecision {
  const own = idsOf(story)
  const parts = [...new Set(articles)]
  const stranger = parts.find((id) => !own.includes(id))
  if (stranger !== undefined)
    throw new CorpusError(
      "not-found",
      `the story ${story.id} has no article ${stranger}. \`corpus show ${story.id} --json\` gives those it has.`,
    )
  const from = own.filter((id) => !parts.includes(id))
  if (parts.length === 0) throw new CorpusError("usage", `Name the articles that leave the story ${story.id}.`)
  if (from.length === 0)
    throw new CorpusError("usage", `Every article of ${story.id} is to be split off: name some of them only.`)
  return { kind: "apart", parts, from }
}

/** The stories of these ids; `not-found` names the first that the library has not. */
export function foundStories(ids: readonly string[], stories: readonly (Story | null)[]): Story[] {
  return stories.map((story, index) => {
    if (story === null)
      throw new CorpusError(
        "not-found",
        `the library has no story ${ids[index]}. \`corpus list --stories\` gives the ids it has.`,
      )
    return story
  })
}

/** Of all stories those that a split came to: the one that stays, then what left it. */
export function splitStories(stories: readonly Story[], { parts, from = [] }: StoryDecision): Story[] {
  const withSome = (ids: readonly string[]): Story[] =>
    stories.filter(({ articles }) => articles.some(({ id }) => ids.includes(id)))
  return [...new Set([...withSome(from), ...withSome(parts)])]
}
