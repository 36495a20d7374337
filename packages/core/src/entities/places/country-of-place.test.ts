import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { TextMap } from "../../source/text-map.ts"
import { findEntities } from "../find-entities.ts"
import { readNameModel } from "../tagger/read-name-model.ts"

const names = readNameModel(readFileSync(join(import.meta.dirname, "../tagger/weights/names.bin")))

function places(source: string) {
  const map = TextMap.of(source, [{ start: 0, end: source.length }])
  const { entities } = findEntities([{ role: "paragraph", text: source, map }], {
    published: null,
    language: "en",
    names,
  })
  return entities
    .filter(({ type }) => type === "place")
    .map(({ name, kind, countryCode, countryEvidence: why }) => [
      name,
      kind,
      countryCode,
      why && `${why.rule} ${why.text}`,
    ])
}

it.each([
  ["They flew to Lyon on Monday.", ["Lyon", "city", "FR", "name Lyon"]],
  ["They flew to Paris, Texas, on Monday.", ["Paris", "city", "US", "place-containment Texas"]],
  ["They flew to Slagelse on Monday.", ["Slagelse", "city", "DK", "city Slagelse"]],
  ["They flew to Pinheiro on Monday.", ["Pinheiro", "city", "BR", "city Pinheiro"]],
  ["They flew to Birmingham on Monday.", ["Birmingham", "city", undefined, undefined]],
  ["They flew to Texas on Monday.", ["Texas", "region", "US", "name Texas"]],
])("says in which country a place is, and what shows it: %s", (text, expected) => {
  expect(places(text)[0]).toEqual(expected)
})

it("takes a list of places for no containment", () => {
  expect(places("They saw Paris, Texas and Rome.")[0]).toEqual(["Paris", "city", "FR", "name Paris"])
})
