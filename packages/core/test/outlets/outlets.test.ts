import fc from "fast-check"
import { expect, test } from "vitest"
import {
  type BlockShape,
  createCapture,
  defineOutlet,
  explain,
  type OutletProfile,
  parse,
  verify,
} from "../../src/index.ts"

const ledger = defineOutlet({
  name: "harbour-ledger",
  hosts: ["ledger.example"],
  layouts: [
    {
      from: "2031-03-01",
      furniture: [{ text: "THE LEDGER'S HARBOUR DESK" }, { starts: "Ledger reader no. " }],
      noise: [
        { reason: "promotion", starts: "Ledger reader no. ", ends: "over breakfast." },
        { reason: "related", inside: "tidebox" },
      ],
      content: [{ role: "caption", starts: "Seen: " }],
      fields: [{ role: "byline", starts: "Penned on the quay by " }],
    },
    { to: "2031-02-28", furniture: [], noise: [{ reason: "social", has: "herring club" }] },
  ],
})

const READER = "Ledger reader no. 40,312 read this first, with a second cup of tea, over breakfast."
const CLUB = "Readers of long standing meet in the herring club, where the tea is free."
const TEXT = [
  "The council voted on Monday to dredge the old canal between the mill and the sea, after two winters in which barges ran aground.",
  "Work on the canal is to begin in April and will take two years, said Jonas Reef, who leads the council's works office.",
  "Barge owners had asked for it since the spring, when three boats lay in the mud for a week and had to be pulled free.",
] as const
const [first, second, third] = TEXT

const dump = (day: string, ...furniture: string[]) =>
  [
    ...furniture,
    "Council votes to dredge the old canal",
    "Penned on the quay by Nora Lind",
    `Published: ${day}`,
    first,
    READER,
    second,
    "Seen: the canal at low water, with a barge that will not float before the tide",
    CLUB,
    third,
  ].join("\n\n")

const read = async (source: string, outlets: readonly OutletProfile[] = [ledger], url?: string) =>
  parse(await createCapture(source, url === undefined ? {} : { url }), { outlets })

const DESK = "THE LEDGER'S HARBOUR DESK"

test("a dump that shows two pieces of furniture is read with the outlet's profile", async () => {
  const source = dump("2031-05-02", DESK)
  const article = await read(source)
  expect(article.text).toBe([first, second, CLUB, third].join("\n\n"))
  expect(article.metadata.authors).toEqual(["Nora Lind"])
  expect(article.blocks.find(({ role }) => role === "caption")?.text).toMatch(/^Seen: /)
  expect(explain(article, source.indexOf(READER))).toBe(
    `Characters ${source.indexOf(READER)}–${source.indexOf(READER) + READER.length} are left out as promotion, because the profile of the outlet harbour-ledger says so (rule outlet/harbour-ledger/promotion).`,
  )
  expect(await verify(article, new TextEncoder().encode(source))).toEqual([])
})

test("one piece is too little", async () => {
  expect((await read(dump("2031-05-02"))).text).toContain(READER)
})

test("the address alone is enough, and goes before furniture", async () => {
  expect((await read(dump("2031-05-02"), [ledger], "https://www.ledger.example/canal")).text).not.toContain(READER)
  expect((await read(dump("2031-05-02"), [ledger], "https://sport.ledger.example/canal")).text).not.toContain(READER)
  expect((await read(dump("2031-05-02", DESK), [ledger], "https://news.example/canal")).text).toContain(READER)
  expect((await read(dump("2031-05-02"), [ledger], "https://otherledger.example/canal")).text).toContain(READER)
})

test("an article keeps the layout of its day", async () => {
  const { text } = await read(dump("2031-02-20"), [ledger], "https://ledger.example/canal")
  expect(text).toContain(READER)
  expect(text).not.toContain(CLUB)
})

test("without a date all layouts count, unless it is known when the page was fetched", async () => {
  const source = [first, READER, second, CLUB, third].join("\n\n")
  const url = "https://ledger.example/canal"
  const undated = parse(await createCapture(source, { url }), { outlets: [ledger] })
  expect(undated.text).toBe(TEXT.join("\n\n"))
  const fetched = parse(await createCapture(source, { url, fetchedAt: "2031-05-02T10:00:00Z" }), { outlets: [ledger] })
  expect(fetched.text).toContain(CLUB)
})

test("what stands inside an element that the profile names is left out of a page", async () => {
  const body = `<article><h1>Council votes</h1><p>${first}</p><div class="box tideBox"><p>${CLUB}</p></div><p>${second}</p><p>${third}</p></article>`
  const page = `<!doctype html><html><head><link rel="canonical" href="https://ledger.example/canal"><title>Council votes</title></head><body>${body}</body></html>`
  expect((await read(page)).text).toBe(TEXT.join("\n\n"))
  expect((await read(page, [])).text).toContain(CLUB)
})

test("what the page says elsewhere goes before what a profile reads off a line", async () => {
  const page = `<!doctype html><html><head><meta name="author" content="Ana Lima"><title>Council votes</title></head><body><article><h1>Council votes</h1><p>Penned on the quay by Nora Lind</p><p>${first}</p><p>${second}</p></article></body></html>`
  const article = await read(page, [ledger], "https://ledger.example/canal")
  expect(article.metadata.authors).toEqual(["Ana Lima"])
  expect(article.text).not.toContain("Penned")
})

test("where two profiles fit, neither counts", async () => {
  const source = dump("2031-05-02", DESK)
  expect(await read(source, [ledger, { ...ledger, name: "harbour-ledger-too" }])).toEqual(await read(source, []))
})

test("whatever a profile says, every character is accounted for", async () => {
  const word = fc.constantFrom("Ledger", "canal", "Penned", "Monday", "the", "box", ".")
  const shape = fc.record({ starts: word, has: word }, { requiredKeys: ["has"] })
  const layout = fc.record({
    furniture: fc.constant<BlockShape[]>([]),
    noise: fc.array(
      shape.map((by) => ({ ...by, reason: "promotion" as const })),
      { maxLength: 2 },
    ),
    content: fc.array(
      shape.map((by) => ({ ...by, role: "heading" as const })),
      { maxLength: 2 },
    ),
    fields: fc.array(
      shape.map((by) => ({ ...by, role: "published" as const })),
      { maxLength: 2 },
    ),
  })
  const source = dump("2031-05-02", DESK)
  const capture = await createCapture(source, { url: "https://ledger.example/canal" })
  await fc.assert(
    fc.asyncProperty(layout, async (any) => {
      const article = parse(capture, { outlets: [{ name: "any", hosts: ["ledger.example"], layouts: [any] }] })
      expect(await verify(article, capture.bytes)).toEqual([])
    }),
  )
})
