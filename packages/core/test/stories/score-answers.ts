import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Story, Utterance, Variant } from "../../src/schema/index.ts"

/** What a careful reader gets out of a story's articles; outlets are named as in the files. */
export interface Answers {
  utterances: {
    key: string
    speaker?: string
    variants: Record<string, string[]>
    indirect?: Record<string, string[]>
    /** Outlets whose quotation marks hold other words than the rest. */
    altered?: string[]
    /** Outlets for which either is right. */
    alteredAlso?: string[]
    /** Two wordings stand one against one: flagging either is right. */
    tie?: boolean
  }[]
  facts: { slot: string; about?: string; verdict: string; values: Record<string, string> }[]
  origins?: string[][]
}

/** Reads a folder's answers. */
export function answersOf(folder: string): Answers {
  return JSON.parse(readFileSync(join(import.meta.dirname, folder, "answers.json"), "utf8")) as Answers
}

/** Where a story parts from the answers, a line each; empty where it is right. */
export function mistakes(story: Story, answers: Answers): string[] {
  const outlet = new Map(story.articles.map((article) => [article.id, article.outlet.name]))
  const nameOf = ({ article }: { article: string }): string => outlet.get(article) ?? "?"
  return [
    ...answers.utterances.flatMap(utterance),
    ...answers.facts.flatMap(fact),
    ...(answers.origins ?? []).flatMap(origin),
  ]

  function utterance(wanted: Answers["utterances"][number]): string[] {
    const spots = Object.entries({ ...wanted.variants }).flatMap(([name, texts]) =>
      texts.map((text) => ({ name, text })),
    )
    const home = story.utterances.find((each) =>
      each.variants.some((variant) => spots.some((spot) => isSpot(variant, spot))),
    )
    if (home === undefined) return [`${wanted.key}: no utterance`]
    const missing = spots.filter((spot) => !home.variants.some((variant) => isSpot(variant, spot)))
    const indirect = Object.entries(wanted.indirect ?? {}).flatMap(([name, texts]) =>
      texts.map((text) => ({ name, text })),
    )
    const unheard = indirect.filter(
      (spot) => !home.variants.some((variant) => variant.drift === "indirect" && isSpot(variant, spot)),
    )
    return [
      ...missing.map(({ name }) => `${wanted.key}: ${name} is missing`),
      ...unheard.map(({ name }) => `${wanted.key}: ${name}'s indirect wording is missing`),
      ...flags(wanted, home),
      ...speaker(wanted, home),
    ]
  }

  function flags(wanted: Answers["utterances"][number], { variants }: Utterance): string[] {
    const flagged = new Set(
      variants.filter(({ drift }) => drift === "word-changed" || drift === "reworded").map(nameOf),
    )
    for (const name of wanted.alteredAlso ?? []) flagged.delete(name)
    if (wanted.tie) return flagged.size === 1 ? [] : [`${wanted.key}: ${flagged.size} flagged of a tie`]
    const altered = new Set(wanted.altered)
    const wrong = [...flagged]
      .filter((name) => !altered.has(name))
      .map((name) => `${wanted.key}: ${name} is wrongly flagged`)
    return [
      ...wrong,
      ...[...altered].filter((name) => !flagged.has(name)).map((name) => `${wanted.key}: ${name} is not flagged`),
    ]
  }

  function speaker(wanted: Answers["utterances"][number], home: Utterance): string[] {
    const name = story.entities.find(({ id }) => id === home.speaker)?.name
    return wanted.speaker === undefined || wanted.speaker === name ? [] : [`${wanted.key}: said by ${name}`]
  }

  function isSpot(variant: Variant, { name, text }: { name: string; text: string }): boolean {
    return nameOf(variant) === name && letters(variant.text) === letters(text)
  }

  function fact(wanted: Answers["facts"][number]): string[] {
    const found = story.facts.filter(
      ({ slot, about }) => slot === wanted.slot && (wanted.about === undefined || about === wanted.about),
    )
    const table = found.map(({ verdict, values }) => ({
      verdict,
      values: Object.fromEntries(values.map((value) => [nameOf(value), value.value])),
    }))
    const isRight = table.some(
      ({ verdict, values }) =>
        verdict === wanted.verdict &&
        Object.keys({ ...values, ...wanted.values }).every((name) => values[name] === wanted.values[name]),
    )
    return isRight ? [] : [`${wanted.slot} ${wanted.about ?? ""}: have ${JSON.stringify(table)}`]
  }

  function origin(wanted: readonly string[]): string[] {
    const have = story.origins.map(({ articles }) =>
      articles
        .map((article) => nameOf({ article }))
        .sort()
        .join(),
    )
    return have.includes(wanted.toSorted().join()) ? [] : [`origins: ${have.join(" | ")} lacks ${wanted.join()}`]
  }
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "")
}
