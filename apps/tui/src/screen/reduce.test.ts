import { describe, expect, test } from "vitest"
import { type Action, reduce } from "./reduce.ts"
import { currentScreen, START, type State } from "./state.ts"
import { type Layout, startsOf, topLine } from "./window.ts"

const list: Layout = {
  starts: startsOf(Array.from({ length: 30 }, () => 2)),
  stops: Array.from({ length: 15 }, (_, at) => at * 2),
  anchor: 0,
  height: 10,
}
const text: Layout = { starts: startsOf(Array.from({ length: 30 }, () => 2)), stops: [], anchor: 0, height: 10 }

const after = (actions: readonly Action[], state: State = START) => actions.reduce(reduce, state)
const move = (by: "line" | "screen" | "all", sign: 1 | -1, layout = list): Action => ({
  type: "move",
  by,
  sign,
  layout,
})
const story: Action = { type: "open", page: { kind: "story", id: "s" } }
const article: Action = { type: "open", page: { kind: "article", id: "a", view: "clean" } }

describe("the state of the screens", () => {
  test("moves the cursor from stop to stop, and no further than the last", () => {
    expect(currentScreen(after([move("line", 1), move("line", 1)])).cursor).toBe(4)
    expect(currentScreen(after([move("line", 1), move("line", -1), move("line", -1)])).cursor ?? 0).toBe(0)
    expect(currentScreen(after([move("all", 1), move("line", 1)])).cursor).toBe(28)
  })

  test("keeps the cursor in sight as it moves", () => {
    let state = START
    for (let step = 0; step < 14; step++) {
      state = after([move("line", 1)], state)
      const { cursor, top } = currentScreen(state)
      const start = list.starts[cursor as number] as number
      const first = topLine(list, top)
      expect(start).toBeGreaterThanOrEqual(first)
      expect(start + 2).toBeLessThanOrEqual(first + list.height)
    }
  })

  test("goes to both ends", () => {
    expect(topLine(list, currentScreen(after([move("all", 1)])).top)).toBe(50)
    expect(topLine(list, currentScreen(after([move("all", 1), move("all", -1)])).top)).toBe(0)
  })

  test("scrolls where no row leads anywhere", () => {
    const screen = currentScreen(after([move("line", 1, text), move("screen", 1, text)]))
    expect(screen.cursor).toBeNull()
    expect(topLine(text, screen.top)).toBe(10)
  })

  test("scrolls over what stands between two distant stops instead of leaping it", () => {
    const sparse: Layout = { ...text, stops: [0, 29] }
    const screen = currentScreen(after([move("line", 1, sparse)]))
    expect(topLine(sparse, screen.top)).toBe(1)
  })

  test("comes back to the place it left", () => {
    const before = after([move("line", 1), move("line", 1)])
    const back = after([story, article, move("screen", 1, text), { type: "back" }, { type: "back" }], before)
    expect(back.stack).toEqual(before.stack)
  })

  test("stays on the first screen when there is nothing to go back to", () => {
    expect(after([{ type: "back" }])).toEqual(START)
  })

  test("leaves help, then the filter, then the screen", () => {
    const state = after([story, { type: "type-filter", filter: "x" }, { type: "help" }])
    const first = after([{ type: "back" }], state)
    expect([first.isHelpOpen, currentScreen(first).filter, first.stack.length]).toEqual([false, "x", 2])
    const second = after([{ type: "back" }], first)
    expect([currentScreen(second).filter, second.stack.length]).toEqual(["", 2])
    expect(after([{ type: "back" }], second).stack.length).toBe(1)
  })

  test("turns an article's views round, keeping the place", () => {
    const views = [0, 1, 2, 3].map(
      (times) =>
        currentScreen(after([article, ...Array.from({ length: times }, (): Action => ({ type: "view", at: 7 }))])).page,
    )
    expect(views.map((page) => "view" in page && page.view)).toEqual(["clean", "marked", "raw", "clean"])
    expect(views[1]).toMatchObject({ at: 7 })
    expect(currentScreen(after([story, { type: "view", at: 7 }])).page).toEqual({ kind: "story", id: "s" })
  })

  test("begins at the top of what a filter leaves", () => {
    const { cursor, top } = currentScreen(after([move("all", 1), { type: "type-filter", filter: "word" }]))
    expect([cursor, top]).toEqual([null, null])
  })
})
