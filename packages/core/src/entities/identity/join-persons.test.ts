import fc from "fast-check"
import { expect, it } from "vitest"
import type { TypedMention } from "../names/typed-mention.ts"
import { addMention, areApart, createCluster, mergeInto, type Cluster } from "./cluster.ts"
import { joinPersons } from "./join-persons.ts"
import { handleLetters, handleOfPerson, partOfPerson, personWords, samePerson } from "./same-person.ts"

const GIVEN = ["Ana", "Anna", "Annna", "William", "Bill", "Will", "Jean", "JeanLuc", "J.", "W.", "Lena-Marie", "José"]
const MIDDLE = ["", "K.", "Marie", "van", "de la", "Bell"]
const SURNAME = [
  "Bell",
  "Bellson",
  "Son",
  "Croix",
  "Cruz-Bell",
  "Lacroix",
  "O’Dea",
  "El",
  "Bell Jr",
  "Bell Sr.",
  "Lacroyx",
  "Luc Bell",
]

const name = fc.oneof(
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...MIDDLE), fc.constantFrom(...SURNAME)),
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAME)),
  fc.tuple(fc.constantFrom(...GIVEN, ...SURNAME, "on", "n", "Jr", "LUC", "van", "@bellson", "@ana.bell", "@lacroix")),
)
const text = name.map((words) => words.filter(Boolean).join(" "))
const mentions = fc
  .array(fc.tuple(text, fc.nat(3), fc.nat(40)), { maxLength: 24 })
  .map((all) => all.map(([words, block, first]) => mentionOf(words, block, first)))

const mentionOf = (words: string, block: number, first: number): TypedMention => ({
  block,
  first,
  last: first,
  text: words,
  words: words.split(" "),
  type: "person",
  rule: "found",
  title: null,
})

it("joins as comparing each name with each other would", () => {
  fc.assert(
    fc.property(mentions, (all) => {
      expect(joinPersons(all)).toEqual(joinByComparing(all))
    }),
    { numRuns: 1000 },
  )
})

it.each([
  ["Jean Lacroix, JeanLa Croix", ["Jean Lacroix|JeanLa Croix"]],
  [
    "Ana Marie Bell, Ana Bell, Bill Bell, William Bell, Bell",
    ["Ana Marie Bell|Ana Bell", "Bill Bell|William Bell|Bell"],
  ],
  ["James Robert Bell, J.R. Bell, John Bell, J. Bell", ["James Robert Bell|J.R. Bell", "John Bell|J. Bell"]],
  ["Bae Sung-ho, Sung-ho Bae, Sungho Bae", ["Bae Sung-ho|Sung-ho Bae|Sungho Bae"]],
  ["Andriy Zeleny, Andrii Zelenyi, Zelenyy", ["Andriy Zeleny|Andrii Zelenyi|Zelenyy"]],
  ["Ana Bell Jr., Ana Bell Sr., Bell Sr", ["Ana Bell Jr.", "Ana Bell Sr.|Bell Sr"]],
  ["W. Cruz, William Cruz, @cruzwatch", ["William Cruz|W. Cruz|@cruzwatch"]],
])("of %s makes one person of each that are", (names, persons) => {
  const all = names.split(", ").map((one, index) => mentionOf(one, 0, index))
  expect(joinPersons(all).map(({ forms }) => forms.join("|"))).toEqual(persons)
})

const alone = ({ text: one }: TypedMention) => ({ forms: [one], called: [] })

/** The same by comparing everybody with everybody. */
function joinByComparing(all: readonly TypedMention[]): Cluster[] {
  const clusters: Cluster[] = []
  const isFull = ({ text: one }: TypedMention) => !one.startsWith("@") && personWords(one).length > 1
  const same = (one: string, other: string) => samePerson(personWords(one), personWords(other))
  for (const mention of all.filter(isFull)) {
    const fits = clusters
      .filter((cluster) => !areApart(cluster, alone(mention)))
      .flatMap((cluster) =>
        cluster.forms.map((form) => ({
          cluster,
          rule: form === mention.text ? mention.rule : same(form, mention.text),
        })),
      )
    const fit = fits.find(({ rule }) => rule !== null && rule !== "initial")
    if (fit) addMention(fit.cluster, mention, fit.rule as string)
    else clusters.push(createCluster(mention))
  }
  const isInitial = (form: string) => personWords(form)[0]?.length === 1
  for (const cluster of clusters) {
    if (!cluster.forms.every(isInitial)) continue
    const pairs = clusters
      .filter((other) => other !== cluster && other.mentions.length > 0 && !areApart(other, cluster))
      .flatMap((other) => cluster.forms.flatMap((one) => other.forms.map((two) => ({ other, one, two }))))
      .filter(
        ({ one, two }) =>
          !(isInitial(two) && personWords(two).length <= personWords(one).length) && same(one, two) === "initial",
      )
    const whole = pairs.filter(({ one, two }) => personWords(one).length === personWords(two).length)
    const [only, ...rest] = new Set((whole.length > 0 ? whole : pairs).map(({ other }) => other))
    if (only && rest.length === 0) mergeInto(only, cluster, "initial")
  }
  for (const mention of all.filter((one) => !isFull(one))) {
    const fits = clusters.flatMap((cluster) => {
      if (areApart(cluster, alone(mention))) return []
      const rule = cluster.forms.map((form) => ruleOf(mention, form)).find((found) => found !== null)
      return rule ? [{ cluster, rule }] : []
    })
    const surnames = fits.filter(({ rule }) => rule !== "given-name")
    const likely = surnames.length > 0 ? surnames : fits
    const nearest = likely.toSorted(
      (one, other) => distance(one.cluster, mention) - distance(other.cluster, mention),
    )[0]
    const calledSo = likely.filter(({ cluster }) => cluster.forms.includes(mention.text))
    const count = (fit = nearest) => fit?.cluster.mentions.length ?? 0
    const best = calledSo.length === 1 && count(calledSo[0]) >= count() ? calledSo[0] : nearest
    if (best) addMention(best.cluster, mention, best.rule)
    else clusters.push(createCluster(mention))
  }
  return clusters.filter(({ mentions: kept }) => kept.length > 0)
}

function ruleOf({ text: one, rule }: TypedMention, form: string): string | null {
  if (one.startsWith("@")) return handleOfPerson(handleLetters(one), personWords(form)) ? "handle" : null
  if (form.startsWith("@")) return null
  return form.toLowerCase() === one.toLowerCase() ? rule : partOfPerson(personWords(one), personWords(form))
}

function distance({ mentions: known }: Cluster, mention: TypedMention): number {
  const place = ({ block, first }: TypedMention) => block * 1e5 + first
  const at = place(mention)
  return Math.min(...known.map((one) => place(one.mention)).map((from) => (from < at ? at - from : 1e9 + from - at)))
}
