import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { regroup, type StoryDecision } from "./regroup.ts"

const ids = "abcdefgh".split("")
const article = (id: string) => ({ id })
/** Articles are the liker the nearer their letters. */
const like = (a: { id: string }, b: { id: string }): number =>
  1 / (1 + Math.abs(a.id.charCodeAt(0) - b.id.charCodeAt(0)))
const lists = (groups: readonly (readonly { id: string }[])[]): string[] => {
  const letters = groups.map((group) => ids.filter((id) => group.some((one) => one.id === id)).join(""))
  return letters.toSorted((a, b) => a.localeCompare(b))
}
const groupsOf = (...words: string[]) => words.map((word) => word.split("").map(article))
const together = (word: string): StoryDecision => ({ kind: "together", parts: word.split("") })
const apart = (word: string, from: string): StoryDecision => ({
  kind: "apart",
  parts: word.split(""),
  from: from.split(""),
})

describe("regroup", () => {
  it("leaves groups alone of which nobody said anything", () => {
    expect(lists(regroup(groupsOf("abc", "de"), [apart("x", "y"), together("az")], like))).toEqual(["abc", "de"])
  })

  it("brings groups together, those too that joined since", () => {
    expect(lists(regroup(groupsOf("abc", "de", "f"), [together("ad")], like))).toEqual(["abcde", "f"])
  })

  it("cuts a group, and its other members go where they are likest", () => {
    expect(lists(regroup(groupsOf("abcgh"), [apart("a", "h")], like))).toEqual(["abc", "gh"])
  })

  it("lets the last word count, and earlier ones as far as it lets them", () => {
    expect(lists(regroup(groupsOf("ab"), [apart("a", "b"), together("ab")], like))).toEqual(["ab"])
    expect(lists(regroup(groupsOf("a", "b"), [together("ab"), apart("a", "b")], like))).toEqual(["a", "b"])
    expect(lists(regroup(groupsOf("ab", "c"), [together("bc"), apart("c", "a")], like))).toEqual(["a", "bc"])
  })

  const word = fc.subarray(ids, { minLength: 1 })
  const decisions = fc.array(
    fc
      .tuple(fc.boolean(), word, word)
      .map(([isOne, parts, from]): StoryDecision =>
        isOne ? { kind: "together", parts } : { kind: "apart", parts, from: from.filter((id) => !parts.includes(id)) },
      ),
    { maxLength: 5 },
  )
  const partition = fc
    .array(fc.nat(3), { minLength: ids.length, maxLength: ids.length })
    .map((at) => [...Map.groupBy(ids.map(article), ({ id }) => at[ids.indexOf(id)]).values()])

  it("gives the same groups whatever the order, each article once, and does what was said last", () => {
    fc.assert(
      fc.property(partition, decisions, fc.nat(), (groups, said, turn) => {
        const got = lists(regroup(groups, said, like))
        const turned = groups.map((group) => [
          ...group.slice(turn % group.length),
          ...group.slice(0, turn % group.length),
        ])
        expect(lists(regroup(turned.toReversed(), said, like))).toEqual(got)
        expect(got.flatMap((group) => group.split("")).toSorted()).toEqual(ids)
        const last = said.at(-1)
        const holder = (id: string) => got.find((group) => group.includes(id))
        if (last) expect(new Set(last.parts.map(holder)).size).toBe(1)
        for (const id of last?.from ?? []) expect(holder(id)).not.toBe(holder(last?.parts[0] ?? ""))
      }),
    )
  })
})
