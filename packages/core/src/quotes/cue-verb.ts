import { type CueKind, DOUBLING_CUES, IRREGULAR_CUES, REGULAR_CUES } from "./lexicon/cue-verbs.ts"

export interface CueVerb {
  lemma: string
  kind: CueKind
  form: "base" | "third" | "past" | "participle" | "gerund"
}

const VERBS: ReadonlyMap<string, CueVerb> = new Map(allForms())

function* allForms(): Iterable<[string, CueVerb]> {
  for (const kind of ["express", "call", "say"] as const) {
    for (const lemma of REGULAR_CUES[kind].split(" ")) {
      const stem = DOUBLING_CUES.has(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, "")
      const softened = lemma.replace(/([^aeiou])y$/, "$1i")
      yield [lemma, { lemma, kind, form: "base" }]
      yield [/(?:s|sh|ch|x|z|[^aeiou]y)$/.test(lemma) ? `${softened}es` : `${lemma}s`, { lemma, kind, form: "third" }]
      yield [`${softened === lemma ? stem : softened}ed`, { lemma, kind, form: "past" }]
      yield [`${stem}ing`, { lemma, kind, form: "gerund" }]
    }
    for (const line of IRREGULAR_CUES[kind]) {
      const [lemma = "", third = "", past = "", participle = "", gerund = ""] = line.split(" ")
      yield [lemma, { lemma, kind, form: "base" }]
      yield [third, { lemma, kind, form: "third" }]
      yield [participle, { lemma, kind, form: "participle" }]
      yield [past, { lemma, kind, form: "past" }]
      yield [gerund, { lemma, kind, form: "gerund" }]
    }
  }
}

/** The cue verb that a word is a form of. Whether it is a verb where it stands, its place must tell. */
export function cueVerb(word: string): CueVerb | undefined {
  return VERBS.get(word.toLowerCase())
}
