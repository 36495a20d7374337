/**
 * How a verb reports speech: `say` takes whole sentences ("said", "wrote"), `call` gives a thing a name ("described it as"),
 * `express` reports an attitude and takes fragments only ("praised his …", "signals …").
 */
export type CueKind = "say" | "call" | "express"

export interface CueVerb {
  lemma: string
  kind: CueKind
  form: "base" | "third" | "past" | "participle" | "gerund"
}

/** Regular verbs, by kind. Forms are made by rule. */
const REGULAR: Record<CueKind, string> = {
  say:
    "add ask reply answer post tweet retweet share state note remark comment declare announce claim argue insist maintain assert " +
    "allege contend warn caution stress emphasise emphasize underline underscore highlight reiterate repeat explain elaborate " +
    "continue conclude concede admit acknowledge confirm deny reveal disclose recall observe joke quip shout yell cry scream " +
    "whisper mutter murmur exclaim message email text blog vow pledge promise predict suggest propose report complain lament " +
    "boast brag gush rant fume thunder opine testify plead urge implore recommend counter retort interject muse wonder " +
    "demand order instruct assure remind inform affirm reaffirm clarify indicate mention recount bemoan " +
    "respond beam remember recollect exhort react confess retaliate lecture scoff protest vent fret preach charge narrate surmise theorize hypothesize reason proclaim pronounce interrupt volunteer sigh chuckle " +
    "laugh snap bark growl roar chant croon sob blurt drawl deadpan crow enthuse effuse marvel rule relay relate stipulate",
  call:
    "call label brand term name describe characterise characterize dub deem hail tout laud dismiss denounce decry slam blast condemn " +
    "criticise criticize praise mock ridicule deride lambast lambaste welcome accuse portray depict title",
  express:
    "signal express voice liken compare cite believe refer outline detail question caution thank urge appeal advise invite congratulate " +
    "press challenge agree resolve echo second address estimate fear hope hint imply quote envision " +
    "credit blame attack defend discuss learn consider worry expect imagine suspect doubt notice",
}

/** Irregular verbs: base, third person, past, past participle, gerund. */
const IRREGULAR: Record<CueKind, string[]> = {
  say: [
    "say says said said saying",
    "tell tells told told telling",
    "write writes wrote written writing",
    "read reads read read reading",
    "swear swears swore sworn swearing",
    "sing sings sang sung singing",
    "begin begins began begun beginning",
    "foretell foretells foretold foretold foretelling",
    "go goes went gone going",
    "hold holds held held holding",
  ],
  call: [],
  express: [
    "think thinks thought thought thinking",
    "see sees saw seen seeing",
    "find finds found found finding",
    "speak speaks spoke spoken speaking",
  ],
}

/** Doubled consonants that the stress asks for; other verbs of their shape have none. */
const DOUBLING = new Set(["refer", "blog", "quip", "brag", "dub", "snap", "sob", "slam"])

const VERBS: ReadonlyMap<string, CueVerb> = new Map(allForms())

function* allForms(): Iterable<[string, CueVerb]> {
  for (const kind of ["express", "call", "say"] as const) {
    for (const lemma of REGULAR[kind].split(" ")) {
      const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, "")
      const softened = lemma.replace(/([^aeiou])y$/, "$1i")
      yield [lemma, { lemma, kind, form: "base" }]
      yield [/(?:s|sh|ch|x|z|[^aeiou]y)$/.test(lemma) ? `${softened}es` : `${lemma}s`, { lemma, kind, form: "third" }]
      yield [`${softened === lemma ? stem : softened}ed`, { lemma, kind, form: "past" }]
      yield [`${stem}ing`, { lemma, kind, form: "gerund" }]
    }
    for (const line of IRREGULAR[kind]) {
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
