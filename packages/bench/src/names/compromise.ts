import nlp from "compromise"
import type { NameSystem } from "./name-systems.ts"

interface Found {
  offset: { start: number; length: number }
}

/** The peer from npm: its people, organisations and places, where its offsets say they are. */
export const compromise: NameSystem = {
  name: "compromise",
  find: ({ source, blocks }) =>
    blocks.flatMap(({ start, end }) => {
      const text = source.slice(start, end)
      const read = nlp(text)
      const of = (type: string, view: { json: (options: object) => unknown }) =>
        (view.json({ offset: true }) as Found[]).flatMap(({ offset }) => {
          const [from, to] = withoutMarks(text, offset.start, offset.start + offset.length)
          return to > from ? [{ start: start + from, end: start + to, type }] : []
        })
      return [
        ...of("person", read.people()),
        ...of("organization", read.organizations()),
        ...of("place", read.places()),
      ]
    }),
}

/** Its spans take in the marks around a name, and possessives. */
function withoutMarks(text: string, from: number, to: number): [number, number] {
  while (from < to && !/[\p{L}\p{N}@]/u.test(text[from] as string)) from++
  while (to > from && !/[\p{L}\p{N}]/u.test(text[to - 1] as string)) to--
  if (/['’]s$/.test(text.slice(from, to))) to -= 2
  return [from, to]
}
