import { describe, expect, it } from "vitest"
import { createCapture, decode, parse } from "../../src/index.ts"
import { encodeLegacy } from "./encode-legacy.ts"

/** A sentence or two of news in languages that old pages were written in. */
const NEWS: readonly [labels: string, text: string][] = [
  [
    "windows-1252",
    "Die Außenminister haben sich am Freitag in Köln über die nächsten Schritte verständigt, sagte der Sprecher.",
  ],
  [
    "windows-1252",
    "Le président a déclaré vendredi que l’accord serait signé « dès l’été » à Genève, où siège l’organisation.",
  ],
  ["windows-1252", "El presidente señaló el miércoles que la reunión de mañana será la última de este año en España."],
  ["windows-1252", "The minister said on Friday: “We’ve agreed on it” – and left."],
  [
    "windows-1250 iso-8859-2",
    "Předseda vlády v pátek řekl, že dohoda bude podepsána příští týden v Brně, kde zasedá výbor.",
  ],
  [
    "windows-1250 iso-8859-2",
    "Minister powiedział w piątek, że umowa zostanie podpisana w przyszłym tygodniu, ponieważ są już zgody.",
  ],
  ["windows-1254", "Dışişleri Bakanı cuma günü yaptığı açıklamada anlaşmanın yakında imzalanacağını söyledi."],
  [
    "windows-1251 koi8-r ibm866 iso-8859-5",
    "Министр сообщил в пятницу, что соглашение будет подписано на следующей неделе в Москве.",
  ],
  [
    "windows-1253 iso-8859-7",
    "Ο υπουργός δήλωσε την Παρασκευή ότι η συμφωνία θα υπογραφεί την επόμενη εβδομάδα στην Αθήνα, είπε ο Άγγελος.",
  ],
  ["windows-1255", "השר אמר ביום שישי כי ההסכם ייחתם בשבוע הבא בירושלים."],
  ["windows-1256 iso-8859-6", "قال الوزير يوم الجمعة إن الاتفاق سيوقع الأسبوع المقبل في القاهرة."],
  ["windows-874", "รัฐมนตรีกล่าวเมื่อวันศุกร์ว่าจะมีการลงนามข้อตกลงในสัปดาห์หน้าที่กรุงเทพ"],
  ["shift_jis euc-jp", "外務大臣は金曜日の記者会見で、来週東京で合意文書に署名すると発表した。"],
  ["gb18030", "外交部长星期五在记者会上表示，双方将于下周在北京签署协议，这是两国关系的重要一步。"],
  ["big5", "外交部長星期五在記者會上表示，雙方將於下週在台北簽署協議，這是兩國關係的重要一步。"],
  ["euc-kr", "외교부 장관은 금요일 기자회견에서 다음 주 서울에서 합의문에 서명할 것이라고 밝혔다."],
]

const CASES = NEWS.flatMap(([labels, text]) => labels.split(" ").map((label): [string, string] => [label, text]))
const captureOf = (bytes: Uint8Array, mediaType: string | null = null) => createCapture(bytes, { mediaType })
const charsetMessages = async (bytes: Uint8Array, mediaType: string | null = null) =>
  parse(await captureOf(bytes, mediaType), { annotate: false })
    .messages.filter(({ rule }) => rule === "charset")
    .map(({ reason }) => reason)

describe("a text that declares no character set", () => {
  it.each(CASES)("in %s is read by its letters, and a message says so: %s", async (label, text) => {
    const bytes = encodeLegacy(text, label)
    expect(decode(await captureOf(bytes)).text).toBe(text)
    const page = encodeLegacy(`<html><body><p class="a">${text}</p>\n<p>${text}</p></body></html>`, label)
    expect(decode(await captureOf(page)).charset.label).toBe(label)
    expect(await charsetMessages(bytes)).toEqual([
      `The input states no character set and is not valid UTF-8: it was read as ${label}`,
    ])
  })

  it.each(["utf-16le", "utf-16be"])("is %s where every other byte is zero, with and without a mark", async (label) => {
    const text = "The minister said on Friday that it was agreed – at last.\r\n中文 and 😀."
    expect(decode(await captureOf(encodeLegacy(text, label))).text).toBe(text)
    expect(decode(await captureOf(encodeLegacy(`\uFEFF${text}`, label))).charset).toMatchObject({
      label,
      because: "bom",
    })
  })

  it("is ISO-2022-JP where escape sequences say so", async () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a, 0x41])
    const { text, charset } = decode(await captureOf(bytes))
    expect([text, charset.label]).toEqual(["日本\nA", "iso-2022-jp"])
  })

  it("is UTF-8 where that is cut within a character, or holds a passage of another encoding", async () => {
    const utf8 = new TextEncoder().encode("Köln und Zürich und Genève – 中文")
    const cut = parse(await captureOf(utf8.subarray(0, -1)), { annotate: false })
    const invalid = (count: string, start: number) => [
      expect.objectContaining({ rule: "invalid-bytes", reason: expect.stringContaining(count), start, end: start + 1 }),
    ]
    expect(cut.messages.filter(({ rule }) => rule !== "no-article")).toEqual(invalid("1 run of bytes is", 30))
    const mixed = Uint8Array.from([...utf8, ...encodeLegacy(" naïve “quotes”", "windows-1252")])
    const read = parse(await captureOf(mixed, "text/plain; charset=utf-8"), { annotate: false })
    expect(read.messages.filter(({ rule }) => rule !== "no-article")).toEqual(invalid("3 runs of bytes are", 34))
  })
})

describe("a declared character set", () => {
  const russian = CASES.find(([label]) => label === "koi8-r")?.[1] ?? ""
  const koi8 = encodeLegacy(russian, "koi8-r")

  it.each([
    ["the sender", "", "text/html; charset=KOI8-R"],
    ["<meta charset>", "<html><meta charset=koi8-r>", "text/html"],
    [
      "the <meta> that stands for a header",
      `<meta content='text/html; charset="koi8-r"' http-equiv=Content-Type>`,
      null,
    ],
    ["an XML declaration", `<?xml version="1.0" encoding="koi8-r"?>`, null],
    ["a <meta> after much else", `<head><script>${"x".repeat(3000)}</script><meta charset="koi8-r"></head>`, null],
  ])("is believed of %s", async (_, head, mediaType) => {
    // So short that its letters alone would not tell.
    const bytes = Uint8Array.from([...new TextEncoder().encode(head), 0xcf, 0xce])
    expect(decode(await captureOf(bytes, mediaType)).text).toBe(`${head}он`)
    expect(await charsetMessages(bytes, mediaType)).toEqual([])
  })

  it.each([
    ["a comment", "<!-- <meta charset=koi8-r> -->"],
    ["a description", `<meta name=description content="charset=koi8-r">`],
    ["the body", "<body><meta charset=koi8-r>"],
    ["a name nobody knows", "<meta charset=no-such>"],
  ])("is not read from %s", async (_, head) => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(head), 0xcf, 0xce])
    expect(decode(await captureOf(bytes)).charset.label).toBe("windows-1252")
  })

  it("of the sender comes before the page's, and a byte-order mark before both", async () => {
    const page = Uint8Array.from([...new TextEncoder().encode("<meta charset=windows-1251>"), ...koi8])
    expect(decode(await captureOf(page, "text/html; charset=koi8-r")).charset.label).toBe("koi8-r")
    const marked = new TextEncoder().encode("\uFEFF<meta charset=windows-1251>é")
    expect(decode(await captureOf(marked, "text/html; charset=koi8-r")).charset.label).toBe("utf-8")
  })

  const cases: [string, Uint8Array, string, string][] = [
    ["UTF-8", koi8, "utf-8", "koi8-r"],
    ["windows-1251", new TextEncoder().encode(russian), "windows-1251", "utf-8"],
    ["windows-1252", new TextEncoder().encode(`${russian}й`).subarray(0, -1), "windows-1252", "utf-8"],
    ["EUC-JP", encodeLegacy(NEWS[12]?.[1] ?? "", "shift_jis"), "euc-jp", "shift_jis"],
    ["UTF-16", encodeLegacy("Zürich, sagte er.", "windows-1252"), "utf-16", "windows-1252"],
  ]
  it.each(cases)("%s that the bytes are not gives way, and a message names both", async (_, bytes, declared, read) => {
    const mediaType = `text/plain; charset=${declared}`
    expect(decode(await captureOf(bytes, mediaType)).charset.label).toBe(read)
    expect(await charsetMessages(bytes, mediaType)).toEqual([
      `The input is declared to be in ${declared} and does not read as that: it was read as ${read}`,
    ])
  })

  it("is kept where a few bytes are none in it", async () => {
    const bytes = Uint8Array.from([...encodeLegacy(NEWS[12]?.[1].repeat(3) ?? "", "shift_jis"), 0xff])
    const { charset, invalid } = decode(await captureOf(bytes, "text/plain; charset=shift_jis"))
    expect([charset.label, invalid.count]).toEqual(["shift_jis", 1])
  })
})

it("text that was encoded twice is left alone, and a message says where", async () => {
  const text = "Itâ€™s Zurichâ€™s word, sheâ€™d said in ZÃ¼rich."
  const { messages, text: read } = parse(await createCapture(text), { annotate: false })
  expect(read).toBe(text)
  expect(messages.find(({ rule }) => rule === "double-encoded")).toMatchObject({
    reason: "4 places such as “â€™” seem to have been encoded twice: they are left as they are",
    start: 2,
    end: 5,
  })
  const portuguese = parse(await createCapture("NÃO é o que Ã, Â e â dizem, â€ talvez â€”."), { annotate: false })
  expect(portuguese.messages.find(({ rule }) => rule === "double-encoded")).toBeUndefined()
})
