import fc from "fast-check"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { arbitrarySource, longSource } from "./arbitrary-source.ts"
import { checkInvariants } from "./invariants.ts"

const CORPUS = new URL("../../../corpus/", import.meta.url)
const fixtures = readdirSync(CORPUS).filter((name) => existsSync(new URL(`${name}/raw.txt`, CORPUS)))

describe("the invariants of the design", () => {
  it("are asked of every fixture", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(5)
  })

  for (const name of fixtures) {
    it(`hold on the fixture ${name}`, async () => {
      expect(await checkInvariants(readFileSync(new URL(`${name}/raw.txt`, CORPUS)))).toEqual([])
    })
  }

  it("hold on 1,000 generated sources up to 4 kB, in the dialect they show and in each that a caller may force", async () => {
    const dialect = fc.constantFrom(undefined, undefined, "html" as const, "text" as const, "mixed" as const)
    const holds = fc.asyncProperty(arbitrarySource(4096), dialect, async (source, forced) => {
      expect(await checkInvariants(source, forced)).toEqual([])
    })
    await fc.assert(holds, { numRuns: 1000 })
  })

  it("hold on 1,000 runs of any bytes up to 4 kB", async () => {
    const words = fc
      .constantFrom("The minister said ", "“We agreed,” ", "é", "<p>", "\n")
      .map((text) => new TextEncoder().encode(text))
    const bytes = fc.array(fc.oneof({ weight: 3, arbitrary: words }, fc.uint8Array({ min: 32, maxLength: 12 })), {
      maxLength: 300,
      size: "max",
    })
    const holds = fc.asyncProperty(bytes, async (parts) => {
      expect(await checkInvariants(Uint8Array.from(parts.flatMap((part) => [...part]).slice(0, 4096)))).toEqual([])
    })
    await fc.assert(holds, { numRuns: 1000 })
  })

  it("hold on 10 generated sources of 1 MB", async () => {
    const holds = fc.asyncProperty(longSource(1_000_000), async (source) => {
      expect(await checkInvariants(source)).toEqual([])
    })
    await fc.assert(holds, { numRuns: 10 })
  })
})
