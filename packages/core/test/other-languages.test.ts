import { describe, expect, it, test } from "vitest"
import { createCapture, parse, verify } from "../src/index.ts"

/** Short articles of our own: language, text, the names that are found with their countries, what is quoted. */
const ARTICLES: readonly (readonly [language: string, text: string, names: string[], quotes: string[]])[] = [
  [
    "de",
    `Fähre läuft vor der Küste auf Grund

Eine Fähre der Reederei ist am Mittwoch vor der Küste auf Grund gelaufen. An Bord waren 214 Menschen, verletzt wurde niemand. Das Essen an Bord reichte für drei Tage.

„Wir haben großes Glück gehabt“, sagte Kapitän Jens Albers am Abend. „Das Schiff liegt ruhig.“ Verkehrsministerin Maria Holt kündigte eine Untersuchung an. Die Stadt gab Maria Holt den Preis, Jan van der Berg sah zu. Albers und Holt wollen sich am Freitag treffen.

Deutschland und Dänemark hatten ein Abkommen über die Rettung auf See geschlossen, das die NATO begrüßte. In Berlin wird es nun geprüft.
`,
    [
      "person Jens Albers 2",
      "person Maria Holt 3",
      "person Jan van der Berg 1",
      "place Deutschland 1 DE",
      "place Dänemark 1 DK",
      "organization NATO 1",
      "place Berlin 1 DE",
    ],
    ["„Wir haben großes Glück gehabt“", "„Das Schiff liegt ruhig.“"],
  ],
  [
    "es",
    `La ciudad estrena un puente peatonal

El nuevo puente sobre el río abrió este miércoles en la ciudad. El alcalde, Julio Benavides, asistió al acto con los vecinos que lo habían pedido, entre ellos Marta y Pedro.

«Llevábamos seis años esperando», dijo Benavides a los periodistas. “Es un gran día para la ciudad”, añadió la ministra de Transportes, Elena Robles.

La obra costó 3,2 millones de euros, según el ministerio. España y Portugal firmaron un acuerdo en 2021 y hay otro en marcha.
`,
    ["person Julio Benavides 2", "person Elena Robles 1", "place España 1 ES", "place Portugal 1 PT"],
    ["«Llevábamos seis años esperando»", "“Es un gran día para la ciudad”"],
  ],
  [
    "ru",
    `В городе открыли новый мост

Новый мост через реку открыли в среду. В церемонии участвовал министр транспорта.

«Мы ждали этого шесть лет», — сказал он журналистам. По его словам, строительство обошлось в 3,2 миллиарда рублей.

Россия и Казахстан подписали соглашение о перевозках в 2021 году.
`,
    ["place Россия 1 RU", "place Казахстан 1 KZ"],
    ["«Мы ждали этого шесть лет»"],
  ],
  [
    "ar",
    `افتتاح جسر جديد في المدينة

افتتح وزير النقل يوم الاثنين جسرا جديدا في المدينة بلغت تكلفته 300 مليون جنيه.

وقال الوزير: «هذا الجسر سيخدم آلاف السكان كل يوم». وأضاف أن العمل استمر عامين.

وتعمل مصر مع البنك الدولي على مشاريع أخرى.
`,
    ["place مصر 1 EG"],
    ["«هذا الجسر سيخدم آلاف السكان كل يوم»"],
  ],
  [
    "hi",
    `शहर में नई मेट्रो लाइन शुरू

मेट्रो की नई लाइन सोमवार को शुरू हुई। परिवहन मंत्री ने भारत सरकार की ओर से इसका उद्घाटन किया।

मंत्री ने कहा, “यह शहर के लिए बड़ा दिन है।” इस लाइन पर 1,500 करोड़ रुपये खर्च हुए।
`,
    ["place भारत 1 IN"],
    ["“यह शहर के लिए बड़ा दिन है।”"],
  ],
  [
    "zh",
    `上海一座新图书馆正式开放

上海3月12日电 一座新图书馆周三正式开放，首日有四千多名读者前来参观。

馆长表示：“我们等这一天等了六年。”他说，图书馆由中国政府出资建设，耗资三亿元人民币。
`,
    ["place 中国 1 CN"],
    ["“我们等这一天等了六年。”"],
  ],
]

describe.each(ARTICLES)("an article in %s", (language, text, names, quotes) => {
  const read = async () => {
    const capture = await createCapture(text)
    return { capture, article: parse(capture) }
  }

  it("is known as such, and holds against its bytes", async () => {
    const { capture, article } = await read()
    expect(article.metadata.language).toBe(language)
    expect(article.whole).toBe(true)
    expect(await verify(article, capture.bytes)).toEqual([])
  })

  it("has the names that gazetteers know, and its quotations", async () => {
    const { article } = await read()
    const found = article.entities.map(({ type, name, mentions, countryCode }) =>
      [type, name, mentions.length, countryCode].filter((part) => part !== undefined).join(" "),
    )
    expect(found).toEqual(names)
    expect(article.quotes.map((quote) => quote.text)).toEqual(quotes)
  })

  it("says what was left unread", async () => {
    const { article } = await read()
    expect(article.messages).toMatchObject([
      { severity: "info", rule: "other-language", reason: expect.stringContaining(`(${language})`) },
    ])
  })
})

test.each([
  [
    "de",
    "Er hat das Essen bezahlt und ist mit den anderen in die Halle gegangen, wo es nicht so kalt war wie auf der Straße.",
  ],
  [
    "es",
    "La casa es de los dos y no se vende, pero el precio que piden por ella no lo paga nadie porque está muy lejos y es vieja.",
  ],
  [
    "fr",
    "Il a mangé une orange dans la rue et il est parti avec les autres pour la plage, où ils ont passé une heure dans le sable.",
  ],
])("no word of everyday %s is a name", async (language, sentence) => {
  const article = parse(await createCapture(`${sentence}\n\n${sentence}\n`))
  expect(article.metadata.language).toBe(language)
  expect(article.entities).toEqual([])
})

test("an English article is told nothing of other languages", async () => {
  const article = parse(
    await createCapture("The mayor said on Monday that the bridge will be open again in the spring.\n"),
  )
  expect(article.messages.map(({ rule }) => rule)).not.toContain("other-language")
})
