import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dot, shared, toSorted, toVector } from "./vector.ts"

const numbers = fc.array(fc.nat(30), { maxLength: 20 })
const raw = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })), { maxLength: 20 })

describe("vectors", () => {
  it("are as alike as their words' products add up to, and like themselves", () => {
    fc.assert(
      fc.property(raw, raw, (a, b) => {
        const [one, other] = [new Map(a), new Map(b)]
        const length = (map: Map<number, number>) => Math.hypot(...map.values()) || 1
        let sum = 0
        for (const [word, weight] of one) sum += (weight * (other.get(word) ?? 0)) / length(one) / length(other)
        expect(dot(toVector(one), toVector(other))).toBeCloseTo(sum, 5)
        expect(dot(toVector(one), toVector(other))).toBe(dot(toVector(other), toVector(one)))
        expect(dot(toVector(one), toVector(one))).toBeCloseTo(one.size === 0 ? 0 : 1, 5)
      }),
    )
  })
})

describe("lists of numbers", () => {
  it("share what sets share, up to a limit", () => {
    fc.assert(
      fc.property(numbers, numbers, fc.nat(20), (a, b, most) => {
        const common = [...new Set(a)].filter((each) => b.includes(each)).length
        expect(shared(toSorted(a), toSorted(b), most)).toBe(Math.min(common, most))
      }),
    )
  })
})
