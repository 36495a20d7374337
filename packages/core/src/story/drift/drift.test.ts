import { describe, expect, it } from "vitest"
import { toWords } from "../text/words.ts"
import { differencesBetween } from "./differences.ts"
import { driftOf } from "./drift-of.ts"

function compare(here: string, there: string): { drift: string; kinds: string[] } {
  const words = toWords(there)
  const differences = differencesBetween({ text: here, words: toWords(here) }, { text: there, words })
  return {
    drift: driftOf(differences, words.length),
    kinds: differences.map(({ kind, text, against }) => `${kind} ${text}<${against}`),
  }
}

describe("drift", () => {
  it("takes curly and straight marks, and the end mark, for nothing", () => {
    expect(compare("It’s a ‘good’ deal,", "It's a 'good' deal.")).toEqual({ drift: "verbatim", kinds: [] })
  })

  it.each([
    ["The harbour is closed", "The harbor is closed", "spelling harbour<harbor"],
    ["We organise the march", "We organize the march", "spelling organise<organize"],
    ["They are not ready", "They aren't ready", "contraction not<n't"],
    ["Send the information today", "Send the info today", "abbreviation information<info"],
    ["A United Nations envoy came", "A UN envoy came", "abbreviation United Nations<UN"],
    ["We waited ten years", "We waited 10 years", "number-form ten<10"],
    ["Our five-year plan holds", "Our five years plan holds", "number-form year<years"],
    ["Talks, then, go on", "Talks then go on", "punctuation , < "],
  ])("calls house style what changes no word: %s", (here, there, difference) => {
    const { drift, kinds } = compare(here, there)
    expect(drift).toBe("house-style")
    expect(kinds).toContain(difference)
  })

  it("calls words left off at either end trimmed", () => {
    const { drift, kinds } = compare("a long road to peace", "We face a long road to peace in this region")
    expect(drift).toBe("trimmed")
    expect(kinds).toEqual(["trim <We face", "trim <in this region"])
  })

  it("keeps a spelling apart from the words left off beside it", () => {
    expect(compare("labour laws must change", "Our labor laws must change").drift).toBe("trimmed")
  })

  it.each([
    ["We will fight this ruling in every court", "We will contest this ruling in every court", "word fight<contest"],
    ["We will never accept this ruling", "We will accept this ruling", "insertion never<"],
    ["We accept this old ruling", "We accepted this old ruling", "tense accept<accepted"],
  ])("calls another word a changed word: %s", (here, there, difference) => {
    const { drift, kinds } = compare(here, there)
    expect(drift).toBe("word-changed")
    expect(kinds).toContain(difference)
  })

  it("calls a sentence of mostly other words reworded", () => {
    expect(compare("We shall build many more homes soon", "We will put up lots of new houses soon").drift).toBe(
      "reworded",
    )
  })

  it("excuses what an editor openly marks", () => {
    expect(compare("She said [the minister] would resign", "She said would resign").drift).toBe("house-style")
  })
})
