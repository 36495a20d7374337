import { describe, expect, test } from "vitest"
import { grownPage } from "../src/speed/grown-pages.ts"
import { exponentOf } from "../src/speed/measure-growth.ts"
import { median, summarize } from "../src/speed/summarize.ts"
import { timePages } from "../src/speed/time-pages.ts"

const stages = { decode: 1, read: 5, label: 3, ledger: 1 }
const times = [
  { site: "a", bytes: 1e6, ms: [10, 20], failed: [false, false], stages },
  { site: "b", bytes: 1e6, ms: [30, 15], failed: [false, true], stages },
  { site: "b", bytes: 2e6, ms: [20, 25], failed: [false, false], stages },
]

describe("times", () => {
  const { systems, shares, bytes } = summarize(["corpus", "other"], times)

  test("are summed over pages, and compared page by page", () => {
    expect(bytes).toBe(4e6)
    expect(systems[1]).toMatchObject({ system: "other", failed: 1, pagesPerSecond: 50, medianMs: 20, worstMs: 25 })
    expect(systems[1]?.total.value).toBe(1)
    expect(systems[1]?.typical.value).toBeCloseTo(Math.cbrt(2 * 0.5 * 1.25))
    expect(systems[0]?.typical).toEqual({ value: 1, low: 1, high: 1 })
  })

  test("are shared out among the engine's stretches", () => {
    expect(shares).toEqual({ decode: 0.1, read: 0.5, label: 0.3, ledger: 0.1 })
  })

  test("have the middle one, or what is between the two", () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7])
  })

  test("are the least of all rounds", async () => {
    let run = 0
    const waits = [30, 5, 30]
    const system = {
      name: "slow",
      prepare: async () => () => {
        const end = performance.now() + (waits[run++] as number)
        while (performance.now() < end);
        return { body: { text: "" } }
      },
    }
    const page = { gold: { file: "1", id: "1" }, read: () => Buffer.from("<p>The wall gave way") }
    const [time] = await timePages([system], [page], 3)
    expect(run).toBe(3)
    expect(time?.ms[0]).toBeGreaterThanOrEqual(5)
    expect(time?.bytes).toBe(20)
    expect(Object.values(time?.stages ?? {}).every(Number.isFinite)).toBe(true)
  })
})

test.each([1, 2, 0.5])("what grows to the power %d is said to", (power) => {
  const points = [1e4, 1e5, 1e6, 1e7].map((bytes) => ({ bytes, ms: 3 * bytes ** power }))
  expect(exponentOf(points)).toBeCloseTo(power)
})

describe("pages made up", () => {
  const page = (body: string) => ({
    gold: { file: "1", id: "1", text: "The wall < gave way\n\nNobody was hurt" },
    read: () => Buffer.from(`<html><head><title>a</title></head><body class="b">${body}</body></html>`),
  })

  test("are as large as wanted, and hardly larger", () => {
    const bytes = grownPage([page("<p>The wall</p>")], "paragraphs", 5000) as Uint8Array
    expect(bytes.length).toBeGreaterThanOrEqual(5000)
    expect(bytes.length).toBeLessThan(5200)
  })

  test("have paragraphs whose signs are signs, or bodies without their pages' heads", () => {
    const text = (growth: "paragraphs" | "bodies") =>
      new TextDecoder().decode(grownPage([page("<p>The wall</p>")], growth, 60) ?? undefined)
    expect(text("paragraphs")).toMatch(/<p>The wall (?:&lt;|&#x3C;) gave way<\/p><p>Nobody was hurt<\/p>/)
    expect(text("bodies")).toMatch(/<body>(?:<p>The wall<\/p>){4,}$/)
  })

  test("have no paragraph twice", () => {
    const made = new TextDecoder().decode(grownPage([page("")], "paragraphs", 200) ?? undefined)
    const texts = [...made.matchAll(/<p>.*?<\/p>/g)].map(([text]) => text)
    expect(texts.length).toBeGreaterThan(4)
    expect(new Set(texts.slice(0, 6)).size).toBe(6)
  })

  test("are not made of one body that is too large", () => {
    expect(grownPage([page("a".repeat(100))], "bodies", 50)).toBeNull()
  })
})
