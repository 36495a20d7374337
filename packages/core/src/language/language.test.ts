import { describe, expect, test } from "vitest"
import fc from "fast-check"
import { identifyLanguage, sentences, words } from "./index.ts"

const cut = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to))
const split = (text: string) => words(text).map(({ from, to }) => text.slice(from, to))

describe("sentences", () => {
  test.each<[string, string[]]>([
    ["Mr. Smith went to the U.S. Senate. He spoke.", ["Mr. Smith went to the U.S. Senate.", "He spoke."]],
    ["“It is late.” She left.", ["“It is late.”", "She left."]],
    ['It will last."The talks go on', ['It will last."', "The talks go on"]],
    ["The talks ended.The next round is due", ["The talks ended.", "The next round is due"]],
    ["Shares rose 3.5 per cent. A year ago they fell.", ["Shares rose 3.5 per cent.", "A year ago they fell."]],
    ["J. K. Rowling and B.N. Rao met. They talked.", ["J. K. Rowling and B.N. Rao met.", "They talked."]],
    ["“Why?” he asked. No answer came.", ["“Why?” he asked.", "No answer came."]],
    ["Acme Inc. Chairman Lee left. It is over.", ["Acme Inc. Chairman Lee left.", "It is over."]],
    ["He works in the U.S. The rest do not.", ["He works in the U.S.", "The rest do not."]],
    ["Rule No. 7 applies. No. It does not.", ["Rule No. 7 applies.", "No.", "It does not."]],
    ["He waited... and left. She, too…", ["He waited... and left.", "She, too…"]],
    ["See example.com for more.", ["See example.com for more."]],
    ["今日は晴れ。明日は雨。", ["今日は晴れ。", "明日は雨。"]],
  ])("cuts %j", (text, expected) => expect(cut(text)).toEqual(expected))

  test("hold every character that is not white space, in order, on any input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(cut(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""))
      }),
    )
  })
})

describe("words", () => {
  test.each<[string, string[]]>([
    [
      "Don't walk: the long-term plan, 3.5 per cent.",
      ["Don't", "walk", "the", "long-term", "plan", "3.5", "per", "cent"],
    ],
    ["B.N. Rao of the U.S. left AT&T.", ["B.N.", "Rao", "of", "the", "U.S.", "left", "AT&T"]],
    ["S. Rao met Mr. Lee.", ["S.", "Rao", "met", "Mr.", "Lee"]],
    ['It will last."The talks', ["It", "will", "last", "The", "talks"]],
  ])("cuts %j", (text, expected) => expect(split(text)).toEqual(expected))

  test("are in order and never overlap, on any input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let last = 0
        for (const { from, to } of words(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe("identifyLanguage", () => {
  test.each<[string | null, string]>([
    ["en", "The minister said that the talks would go on for a week and that they were useful."],
    ["de", "Der Minister sagte, dass die Gespräche noch eine Woche dauern werden und nützlich sind."],
    ["fr", "Le ministre a dit que les discussions vont durer une semaine et sont utiles pour tous."],
    ["es", "El ministro dijo que las conversaciones van a durar una semana y que son útiles para todos."],
    ["it", "Il ministro ha detto che le discussioni dureranno una settimana e che sono utili per tutti."],
    ["pt", "O ministro disse que as conversas vão durar uma semana e que são úteis para todos, mas não há acordo."],
    ["nl", "De minister zei dat het overleg nog een week zal duren en dat het nuttig is voor iedereen."],
    ["zh", "部长表示会谈将持续一周。"],
    ["ja", "大臣は会談が一週間続くと述べた。"],
    ["ko", "장관은 회담이 일주일 동안 계속될 것이라고 말했다."],
    ["ar", "قال الوزير إن المحادثات ستستمر أسبوعا."],
    ["he", "השר אמר שהשיחות יימשכו שבוע."],
    ["ru", "Министр сказал, что переговоры продлятся неделю."],
    ["el", "Ο υπουργός είπε ότι οι συνομιλίες θα διαρκέσουν μία εβδομάδα."],
    ["hi", "मंत्री ने कहा कि वार्ता एक सप्ताह तक चलेगी।"],
    ["th", "รัฐมนตรีกล่าวว่าการเจรจาจะดำเนินไปหนึ่งสัปดาห์"],
    [null, "12:30"],
    [null, "Kazakh Telekom Astana"],
  ])("gives %s for %j", (expected, text) => expect(identifyLanguage(text)).toBe(expected))
})
