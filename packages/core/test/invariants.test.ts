import fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { arbitrarySource, longSource } from "./arbitrary-source.ts"
import { checkInvariants } from "./invariants.ts"

const CORPUS = new URL("../../../corpus/", import.meta.url)
const fixtures = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe("the invariants of the design", () => {
  for (const { name } of fixtures) {
    it(`hold on the fixture ${name}`, async () => {
      expect(await checkInvariants(readFileSync(new URL(`${name}/raw.txt`, CORPUS)))).toEqual([])
    })
  }

  for (const dialect of [undefined, "html", "text", "mixed"] as const) {
    it(`hold on 1,000 generated sources up to 4 kB, read as ${dialect ?? "what they show themselves to be"}`, async () => {
      const holds = fc.asyncProperty(arbitrarySource(4096), async (source) => {
        expect(await checkInvariants(source, dialect)).toEqual([])
      })
      await fc.assert(holds, { numRuns: 1000 })
    })
  }

  it("hold on 1,000 runs of any bytes up to 4 kB", async () => {
    // Bytes that begin with a space are never taken for a binary format by their signature alone.
    const bytes = fc.array(
      fc.oneof(fc.integer({ min: 32, max: 255 }), fc.constantFrom(0xe2, 0x80, 0x9c, 0xf0, 0xed, 0xa0)),
      { minLength: 1, maxLength: 4096, size: "max" },
    )
    const holds = fc.asyncProperty(bytes, async (list) => {
      expect(await checkInvariants(Uint8Array.from([32, ...list]))).toEqual([])
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
