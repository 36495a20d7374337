import { createCapture, parse } from "@corpus/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { identify } from "./identify.ts"
import { LANGUAGE_TAGS } from "./language-tags.ts"

test.each<[string, string]>([
  ["en", "A new library opened its doors on Monday after two years of work, and four hundred people came to see it."],
  ["de", "Am Montag öffnete nach zwei Jahren Bauzeit die neue Bücherei, und vierhundert Menschen wollten sie sehen."],
  ["fr", "La nouvelle bibliothèque a ouvert lundi après deux ans de travaux, et quatre cents personnes sont venues."],
  ["es", "La nueva biblioteca abrió el lunes tras dos años de obras, y cuatrocientas personas acudieron a verla."],
  ["da", "Det nye bibliotek åbnede mandag efter to års arbejde, og fire hundrede mennesker kom forbi for at se det."],
  [
    "fi",
    "Uusi kirjasto avattiin maanantaina kahden vuoden töiden jälkeen, ja sitä kävi katsomassa neljäsataa ihmistä.",
  ],
  ["et", "Uus raamatukogu avati esmaspäeval pärast kaheaastast ehitust ja seda käis vaatamas nelisada inimest."],
  ["gl", "A nova biblioteca abriu o luns despois de dous anos de obras, e catrocentas persoas foron vela pola mañá."],
  ["az", "Yeni kitabxana iki illik işdən sonra bazar ertəsi açıldı və səhər dörd yüz nəfər onu görməyə gəldi."],
  ["so", "Maktabadda cusub ayaa la furay maalintii Isniinta ka dib laba sano oo shaqo ah, dad badan ayaana yimid."],
  ["zu", "Umtapo wezincwadi omusha uvulwe ngoMsombuluko ngemva kweminyaka emibili yomsebenzi, abantu abaningi bafika."],
  ["ht", "Nouvo bibliyotèk la te louvri lendi apre dezan travay, epi katsan moun te vin wè li nan maten an."],
  [
    "uk",
    "Нова бібліотека відкрилася в понеділок після двох років роботи, і подивитися на неї прийшло чотириста людей.",
  ],
  ["mn", "Шинэ номын сан хоёр жилийн ажлын дараа даваа гарагт нээгдэж, өглөө нь дөрвөн зуун хүн үзэхээр ирэв."],
])("%s is named for what it is", (language, text) => expect(identify(text)).toBe(language))

test.each([
  "Agorodd y llyfrgell newydd ddydd Llun wedi dwy flynedd o waith, a daeth pedwar cant o bobl i'w gweld yn y bore.",
  "Liburutegi berria astelehenean ireki zuten bi urteko lanaren ondoren, eta laurehun lagun etorri ziren ikustera.",
  "12:30 – 14:45",
  "",
])("a text in a language that is not known, or in none, is not named: %j", (text) => expect(identify(text)).toBe(null))

test("any text gives a tag of the list, or nothing", () => {
  const tags = new Set(Object.values(LANGUAGE_TAGS))
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
      const found = identify(text)
      return found === null || tags.has(found)
    }),
  )
})

const ZULU =
  "Umtapo wezincwadi omusha uvulwe ngoMsombuluko ngemva kweminyaka emibili yomsebenzi, abantu abaningi bafika ekuseni ukuzowubona."
const ENGLISH =
  "The library is open from Monday, and it is for all who live in the town or work there, said the head of it."

test("core asks for an article whose words it does not know, and for a block of one whose words it knows", async () => {
  const language = async (text: string) => parse(await createCapture(text), { identify }).metadata.language
  expect(await language(ZULU)).toBe("zu")
  expect(await language(ENGLISH)).toBe("en")
  const text = [ENGLISH, ENGLISH, ZULU].join("\n\n")
  const { metadata, blocks } = parse(await createCapture(text), { identify })
  expect(metadata.language).toBe("en")
  expect(blocks.map(({ language }) => language)).toEqual([undefined, undefined, "zu"])
})

test("what a page says of its language holds where nothing is found in its text", async () => {
  const html =
    "<!doctype html><html lang=cy><title>Llyfrgell</title><article><p>Agorodd y llyfrgell newydd ddydd Llun wedi dwy flynedd o waith, a daeth pedwar cant o bobl i'w gweld yn y bore.</p></article></html>"
  const capture = await createCapture(html, { mediaType: "text/html" })
  expect(parse(capture, { identify }).metadata.language).toBe("cy")
})
