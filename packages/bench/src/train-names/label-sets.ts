import type { EntityType } from "@corpus/core"

/** What a tag of a set says of its words: types that are possible; `none` where it may be no name of ours; `any` where nothing is known. */
export interface Reading {
  types: readonly EntityType[]
  orNone?: boolean
}

const PERSON: Reading = { types: ["person"] }
const ORGANIZATION: Reading = { types: ["organization"] }
const PLACE: Reading = { types: ["place"] }
const EVENT: Reading = { types: ["event"] }
/** Names of other things: some are events, agreements or laws, which these sets do not tell apart. */
const OTHER: Reading = { types: ["event", "agreement", "policy"], orNone: true }
const PAPER: Reading = { types: ["organization"], orNone: true }

/** Tags of each set; what is not here is no name. */
export const LABEL_SETS: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  wikigold: { PER: PERSON, ORG: ORGANIZATION, LOC: PLACE, MISC: OTHER },
  btc: { PER: PERSON, ORG: ORGANIZATION, LOC: PLACE },
  wnut17: {
    "person": PERSON,
    "corporation": ORGANIZATION,
    "group": ORGANIZATION,
    "location": PLACE,
    "product": PAPER,
    "creative-work": PAPER,
  },
  crossner: {
    person: PERSON,
    politician: PERSON,
    scientist: PERSON,
    researcher: PERSON,
    writer: PERSON,
    musicalartist: PERSON,
    organisation: ORGANIZATION,
    politicalparty: ORGANIZATION,
    university: ORGANIZATION,
    band: ORGANIZATION,
    academicjournal: PAPER,
    magazine: PAPER,
    country: PLACE,
    location: PLACE,
    event: EVENT,
    election: EVENT,
    conference: EVENT,
    misc: OTHER,
  },
}
