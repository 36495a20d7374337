/** Speech that has been made: whoever made it speaks. */
export const SPEECH_NOUN =
  /^(?:posts?|statement|tweet|letter|message|email|memo|note|release|speech|video|caption|thread|communiqu[eé]|declaration|text|manifesto|article|essay|column|filing|affidavit)$/

/** Nouns that lead up to what was said in the block after a colon. */
export const INTRODUCING_NOUN = /^(?:statement|message|post|tweet|letter|email|words|passage)$/

/** Two who are spoken of together, by what they are. */
export const PAIR_NOUN =
  /^(?:leaders|sides|ministers|countries|nations|governments|parties|presidents|men|women|officials|teams|neighbou?rs|capitals|delegations|companies|allies|two|both)$/

/** Those of them that are persons. */
export const PERSONS_NOUN = /^(?:leaders|ministers|presidents|men|women|officials|two|both)$/

/** They speak for the body that they are named with. */
export const DELEGATE_NOUN =
  /^(?:spokes(?:man|woman|person|people)|officials?|representatives?|sources?|statement|campaign)$/

/** Who speaks for a body, named or not. */
export const SPOKESMAN = /^spokes(?:man|woman|person|people|men|persons)$/

/** Offices and callings of which nobody has two that are named apart. */
export const OFFICE =
  /^(?:minister|president|secretary|chancellor|ambassador|governor|commissioner|premier|mayor|judge|justice|lawyer|advocate|attorney|barrister|prosecutor|coach|captain|manager|senator|bishop|general|colonel|sheriff|envoy|economist|analyst|professor|officer)$/
/** Words that do not tell one holder of an office from another. */
export const FORMER = /^(?:former|late|then|new|outgoing|current|present|veteran|embattled|\d.*)$/

/** Nouns of bodies that are never called by another's: "the airline" is no ministry. */
export const OTHER_BODY =
  /^(?:ministry|authority|department|commission|court|police|council|university|parliament|senate|congress)$/

/** Titles written short before a name. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  gov: "governor",
  sen: "senator",
  rep: "representative",
  prof: "professor",
  det: "detective",
  sgt: "sergeant",
  gen: "general",
  col: "colonel",
  capt: "captain",
  lt: "lieutenant",
  insp: "inspector",
  supt: "superintendent",
  cllr: "councillor",
  pres: "president",
  fr: "father",
  rev: "reverend",
  adm: "admiral",
  maj: "major",
}

/** Nouns that stand for a body spoken of before, whatever its name. */
export const BODY_NOUN =
  /^(?:company|firm|group|organi[sz]ation|agency|watchdog|charity|retailer|carrier|regulator|body|outlet|publication|airline|authority|club|union|operator|broadcaster|newspaper|bank|lender|insurer|manufacturer|developer|federation|association|party|hospital|university|museum)$/

/** Nouns of saying, whose owner says what is quoted. */
export const SAYING_NOUN =
  /^(?:statements?|claims?|promises?|pledges?|vows?|calls?|warnings?|comments?|remarks?|assertions?|suggestions?|descriptions?|announcements?|letters?|messages?|posts?|tweets?|speech|words?|threats?|demands?|insistence|belief|arguments?|views?|assessments?|complaints?|accusations?|allegations?|denials?|admissions?|declarations?|plea|pleas|question|response|reply|answer|quip|refrain|motto|slogan|mantra|conclusion|observation|contention|lines?|advice|explanation|reaction|verdict|retort|joke|theory|wish|punchline|lament)$/
