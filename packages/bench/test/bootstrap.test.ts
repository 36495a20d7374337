import { describe, expect, test } from "vitest"
import { bootstrap } from "../src/score/bootstrap.ts"
import { createRandom } from "../src/score/random.ts"

const mean = ([sum = 0, count = 0]: readonly number[]) => sum / count

describe("intervals", () => {
  const groups = Array.from({ length: 100 }, (_, n) => [n % 2, 1])

  test("are the same every time", () => {
    expect(bootstrap(groups, mean)).toEqual(bootstrap(groups, mean))
  })

  test("are as wide as theory has it: of a fair coin thrown a hundred times, two deviations of 0.05 to each side", () => {
    const { low, high } = bootstrap(groups, mean)
    expect(low).toBeGreaterThan(0.37)
    expect(low).toBeLessThan(0.43)
    expect(high).toBeGreaterThan(0.57)
    expect(high).toBeLessThan(0.63)
  })

  test("have no width where all groups are alike", () => {
    expect(
      bootstrap(
        [
          [2, 4],
          [2, 4],
        ],
        mean,
      ),
    ).toEqual({ low: 0.5, high: 0.5 })
  })

  test("are narrow for a difference that is the same everywhere, however the groups differ", () => {
    const paired = Array.from({ length: 50 }, (_, n) => [n, n - 3, 1])
    const { low, high } = bootstrap(paired, ([ours = 0, theirs = 0, count = 1]) => (ours - theirs) / count)
    expect(low).toBeCloseTo(3)
    expect(high).toBeCloseTo(3)
  })
})

test("chance is the same for a seed, another for another, and even", () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, createRandom(seed))
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  const numbers = draw(3)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  expect(Math.abs(numbers.reduce((sum, number) => sum + number) / 1000 - 0.5)).toBeLessThan(0.05)
})
