import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isNewsroom } from "./is-newsroom.ts"
import { personNames } from "./person-names.ts"

const NAMES: readonly [value: string, names: string[]][] = [
  ["By Jane Doe", ["Jane Doe"]],
  ["Von Anna Martel und Lea Wagner", ["Anna Martel", "Lea Wagner"]],
  ["Jane Doe, John Roe and Max Poe", ["Jane Doe", "John Roe", "Max Poe"]],
  ["David Straub, MDR THÜRINGEN", ["David Straub"]],
  ["Seb Dumitru, Lille", ["Seb Dumitru"]],
  ["Jane Doe, Senior Political Correspondent", ["Jane Doe"]],
  ["Jane Doe, Professor of Law at a university in the north", ["Jane Doe"]],
  ["JANE DOE", ["Jane Doe"]],
  ["Dr. Max Kolter", ["Dr. Max Kolter"]],
  ["Jane Doe, PhD", ["Jane Doe"]],
  ["Jane Doe (jane@paper.example)", ["Jane Doe"]],
  ["José Ortega y Gasset", ["José Ortega y Gasset"]],
  ["Ana Gómez y Luis Pérez", ["Ana Gómez", "Luis Pérez"]],
  ["Maria & Katerina", ["Maria", "Katerina"]],
  ["Автор: Иван Петров", ["Иван Петров"]],
  ["記者：王小明", ["王小明"]],
  ["بقلم: أحمد علي", ["أحمد علي"]],
  // An agency stays where nobody else is named, and goes where somebody is.
  ["dpa", ["dpa"]],
  ["AFP, MANILA", ["AFP"]],
  ["Jane Doe, Reuters", ["Jane Doe"]],
  // A nickname is a name where the value is known to be one.
  ["gnaddrig", ["gnaddrig"]],
  ["Jane Doe in Berlin and John Roe in Kyiv", ["Jane Doe", "John Roe"]],
  ["By Jane Doe for the Herald", ["Jane Doe"]],
  ["By Jane Doe—Reuters", ["Jane Doe"]],
  ["By Jane Doe Updated", ["Jane Doe"]],
  ["Jane Doe Staff Writer", ["Jane Doe"]],
  ["Analysis by Jane Doe", ["Jane Doe"]],
  ["Propos recueillis par Anne Dupont", ["Anne Dupont"]],
  ["a cura di Marco Rossi", ["Marco Rossi"]],
  ["Texto de Ana Silva", ["Ana Silva"]],
  ["Tekst: Kari Nordmann", ["Kari Nordmann"]],
  ["Γράφει ο Γιάννης Παπαδόπουλος", ["Γιάννης Παπαδόπουλος"]],
  ["Penulis: Budi Santoso", ["Budi Santoso"]],
  ["Oleh Budi Santoso", ["Budi Santoso"]],
  ["Tác giả: Nguyễn Văn An", ["Nguyễn Văn An"]],
  ["Írta: Kovács János", ["Kovács János"]],
  ["Scris de Ion Popescu", ["Ion Popescu"]],
  ["Piše: Ivan Horvat", ["Ivan Horvat"]],
  ["लेखक: रमेश कुमार", ["रमेश कुमार"]],
  ["김철수 기자 kim@paper.example", ["김철수"]],
  ["〔記者王小明／台北報導〕", ["王小明"]],
  ["文＝山田太郎", ["山田太郎"]],
  ["Institute for Policy", ["Institute for Policy"]],
  ["Posted on", []],
  ["Veröffentlicht am", []],
  ["The Author", []],
  ["Fact checked by Jane Doe", []],
  ["No Author", []],
  ["https://www.facebook.com/outlet", []],
  ["", []],
]

describe("personNames", () => {
  it.each(NAMES)("reads %j as %j", (value, names) => {
    expect(personNames(value)).toEqual(names)
  })

  it("finds each of several names, however they are joined", () => {
    const name = fc
      .tuple(
        fc.constantFrom("Jane", "Anna-Lena", "José", "Łukasz", "Zoë"),
        fc.constantFrom("Doe", "O'Neill", "Müller", "de Souza"),
      )
      .map((parts) => parts.join(" "))
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(" and ", " und ", " & ", "; ", " | "),
        (all, last) => {
          const line = all.length > 1 ? `${all.slice(0, -1).join(", ")}${last}${all.at(-1)}` : (all[0] as string)
          expect(personNames(`By ${line}`)).toEqual(all)
        },
      ),
    )
  })

  it("never gives an empty name, whatever it reads", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        for (const name of personNames(value)) expect(name.trim()).not.toBe("")
      }),
    )
  })
})

describe("isNewsroom", () => {
  it.each([
    [["Süddeutsche Zeitung"], "Süddeutsche Zeitung", null],
    [["n-tv NACHRICHTEN"], "n-tv.de", null],
    [["mdr.de"], null, "https://www.mdr.de/a"],
    [["Redaktion"], null, null],
    [["dpa", "AFP"], null, null],
  ])("knows %j of %s", (names, publisher, url) => {
    expect(isNewsroom(names, publisher, url)).toBe(true)
  })

  it.each([
    [["Jane Doe"], "The Doe Herald", "https://doe.example/a"],
    [["Jane Doe", "dpa"], "Herald", null],
  ])("takes %j of %s for people", (names, publisher, url) => {
    expect(isNewsroom(names, publisher, url)).toBe(false)
  })
})
