import { wordSet } from "../../language/word-set.ts"

/**
 * How a verb reports speech: `say` takes whole sentences ("said", "wrote"), `call` gives a thing a name ("described it as"),
 * `express` reports an attitude and takes fragments only ("praised his …", "signals …").
 */
export type CueKind = "say" | "call" | "express"

/** Regular verbs, by kind. Forms are made by rule. */
export const REGULAR_CUES: Record<CueKind, string> = {
  say:
    "add ask reply answer post tweet retweet share state note remark comment declare announce claim argue insist maintain assert " +
    "allege contend warn caution stress emphasise emphasize underline underscore highlight reiterate repeat explain elaborate " +
    "continue conclude concede admit acknowledge confirm deny reveal disclose recall observe joke quip shout yell cry scream " +
    "whisper mutter murmur exclaim message email text blog vow pledge promise predict suggest propose report complain lament " +
    "boast brag gush rant fume thunder opine testify plead urge implore recommend counter retort interject muse wonder " +
    "demand order instruct assure remind inform affirm reaffirm clarify indicate mention recount bemoan " +
    "respond beam remember recollect exhort react confess retaliate lecture scoff protest vent fret preach charge narrate surmise theorize hypothesize reason proclaim pronounce interrupt volunteer sigh chuckle " +
    "gasp giggle shrug huff grin moan smile submit groan grumble sneer wail howl purr snarl hiss whine bellow stammer mumble gripe wince beg hazard venture " +
    "rage storm aver intone counsel sniff josh tease confide laugh snap bark growl roar chant croon sob blurt drawl deadpan crow enthuse effuse marvel rule relay relate stipulate",
  call:
    "call label brand term name describe characterise characterize dub deem hail tout laud dismiss denounce decry slam blast condemn " +
    "criticise criticize praise mock ridicule deride lambast lambaste welcome accuse portray depict title",
  express:
    "signal express voice liken compare cite believe refer outline detail question caution thank urge appeal advise invite congratulate " +
    "press challenge agree resolve echo second address estimate fear hope hint imply quote envision " +
    "encourage credit blame attack discuss learn consider worry expect imagine suspect doubt notice",
}

/** Irregular verbs: base, third person, past, past participle, gerund. */
export const IRREGULAR_CUES: Record<CueKind, string[]> = {
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
    "understand understands understood understood understanding",
    "see sees saw seen seeing",
    "find finds found found finding",
    "speak speaks spoke spoken speaking",
  ],
}

/** Verbs that double their last consonant before an ending, as the stress asks for; others of their shape do not. */
export const DOUBLING_CUES = wordSet("refer blog quip brag dub snap sob slam submit grin beg")
