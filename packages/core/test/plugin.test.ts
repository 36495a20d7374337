import { expect, test } from "vitest"
import { corpus, createCapture, type DraftPlugin, defineNoiseRule, label, parse, toFile, verify } from "../src/index.ts"

const PAGE = `Library opens on the quay

The town opened its new library on Monday after two years of work, and four hundred people came to see it.

This story was kindly read aloud by Nora Lind.

“We had hoped for half as many,” said Ana Lima, who runs it.

A second reading room will open in spring, when the old customs house has a new roof.
`

const readAloud = defineNoiseRule({
  name: "read-aloud",
  reason: "media-player",
  because: "it belongs to a recording",
  matches: ({ text }) => /^This story was (?:kindly )?read aloud by .{2,40}\.$/.test(text),
})

/** Five lines: a message for each quotation, with its speaker. */
const sayWhoSpeaks: DraftPlugin = () => (draft, file) => {
  for (const { start, speaker } of draft.quotes) {
    file.info(`${[speaker ?? "nobody named"].flat().join(" and ")} speaks at ${start}`, { ruleId: "who-speaks" })
  }
}

test("a noise rule of the caller's own drops its text, and no name is sought there", async () => {
  const capture = await createCapture(PAGE)
  const article = corpus().use(label, [readAloud]).processSync(toFile(capture)).result
  const at = PAGE.indexOf("This story was")
  expect(article.ledger.find(({ start, end }) => start <= at && at < end)).toMatchObject({
    kind: "noise",
    reason: "media-player",
    rule: "noise/read-aloud",
  })
  expect(article.entities.map(({ name }) => name)).toContain("Ana Lima")
  expect(article.entities.map(({ name }) => name)).not.toContain("Nora Lind")
  expect(await verify(article, capture.bytes)).toEqual([])
})

test("without it, the same text is kept and its name found", async () => {
  const article = parse(await createCapture(PAGE))
  expect(article.text).toContain("read aloud")
  expect(article.entities.map(({ name }) => name)).toContain("Nora Lind")
})

test("a plugin adds messages to what the pipeline found", async () => {
  const article = corpus()
    .use(sayWhoSpeaks)
    .processSync(toFile(await createCapture(PAGE))).result
  const start = PAGE.indexOf("“We had")
  expect(article.messages).toContainEqual({
    severity: "info",
    rule: "who-speaks",
    reason: `person:ana-lima speaks at ${start}`,
  })
})

test("the frozen processor is the same after somebody has extended it", async () => {
  const capture = await createCapture(PAGE)
  const before = JSON.stringify(parse(capture))
  corpus().use(label, [readAloud]).use(sayWhoSpeaks).processSync(toFile(capture))
  expect(JSON.stringify(parse(capture))).toBe(before)
  expect(() => corpus.use(sayWhoSpeaks)).toThrow(/frozen/)
})

test("a library of the caller's own names the language that the text's words do not show, and no other", async () => {
  const welsh = await createCapture(
    "Agorodd y llyfrgell newydd ddydd Llun wedi dwy flynedd o waith, a daeth pedwar cant o bobl i'w gweld yn y bore.\n",
  )
  const identify = () => "cy"
  expect(parse(welsh).metadata.language).toBe(null)
  expect(parse(welsh, { identify }).metadata.language).toBe("cy")
  expect(parse(await createCapture(PAGE), { identify }).metadata.language).toBe("en")
})
