import type { StoryEntity } from "@corpus/core"

/** An entity in lines: its names, its offices with their days, and the articles that name it. */
export function entityLines({ id, name, type, names, roles = [], mentions }: StoryEntity): string[] {
  const others = names.filter(({ text }) => text !== name)
  return [
    `${name} (${type})  ${id}`,
    ...others.map(({ text, since }) => `  also ${text}${since === undefined ? "" : `, since ${since}`}`),
    ...roles.map(({ title, of, since }) =>
      [
        "  ",
        title ?? "",
        title !== null && of !== undefined ? ", " : "",
        of ?? "",
        since === undefined ? "" : `, since ${since}`,
      ].join(""),
    ),
    ...mentions.map(({ article, entity }) => `  in ${article} as ${entity}`),
  ]
}
