import { fromIso } from "../../entities/values/calendar.ts"
import type { Profile } from "./profile.ts"

/** The words by which an article is found, those that weigh most, and how much two must share of them. */
const WORDS = 40
const LEAST = 0.03
/** Days of one drawer; accounts of one event lie in the same or in the next one. */
const DRAWER = 14
const UNDATED = -1

interface Entry {
  at: number
  weight: number
}

/** Finds the articles that may report the event of another, without holding it against each: by word and fortnight. */
export class EventIndex {
  readonly #drawers = new Map<number, Map<string, Entry[]>>()

  /** Adds an article under its number, and gives the numbers of earlier ones that are worth a closer look. */
  add(at: number, profile: Profile): number[] {
    const words = [...profile.all]
      .map(([word, weight]) => [word, (weight + (profile.head.get(word) ?? 0)) / 2] as const)
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, WORDS)
    const own = drawerOf(profile.date)
    const near = own === UNDATED ? [...this.#drawers.keys()] : [UNDATED, own - 1, own, own + 1]
    const shared = new Map<number, number>()
    for (const drawer of near) {
      const entries = this.#drawers.get(drawer)
      if (entries === undefined) continue
      for (const [word, weight] of words)
        for (const other of entries.get(word) ?? [])
          shared.set(other.at, (shared.get(other.at) ?? 0) + weight * other.weight)
    }
    const drawer = this.#drawers.get(own) ?? new Map<string, Entry[]>()
    this.#drawers.set(own, drawer)
    for (const [word, weight] of words) {
      const entries = drawer.get(word)
      if (entries === undefined) drawer.set(word, [{ at, weight }])
      else entries.push({ at, weight })
    }
    return [...shared].filter(([, sum]) => sum >= LEAST).map(([other]) => other)
  }
}

function drawerOf(date: string | null): number {
  const day = fromIso(date)
  return day === null ? UNDATED : Math.floor(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000 / DRAWER)
}
