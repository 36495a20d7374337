import { wordSet } from "../../language/word-set.ts"

export const DETERMINERS = wordSet(
  "the a an this that these those his her its their our my your some many several most both all each every another other any no one two three four five six seven eight nine ten dozens hundreds",
)

export const PREPOSITIONS = wordSet(
  "of in on at to from by with without for about into onto over under after before during between among amid against through since until as via per than like near outside inside across behind beyond despite toward towards upon following around alongside within throughout regarding concerning ahead",
)

/** Words that open a clause of its own: what stands before them is no part of the subject after them. */
export const CLAUSE_OPENERS = wordSet(
  "that who whom which whose when while because if although though whereas since unless until where how why whether what as after before once but or nor so yet then because even",
)

export const RELATIVE_PRONOUNS = wordSet("who which that")

/** May stand between a subject and its verb. */
export const AUXILIARIES = wordSet(
  "has have had having is are was were be been being will would shall should can could may might must do does did 's 'd 'll 've to not n't never hasn't haven't hadn't didn't doesn't don't wouldn't",
)

export const BE_FORMS = wordSet("is are was were be been being gets got get")

/** Adverbs without -ly that stand between a subject and its verb, or after it. */
export const ADVERBS = wordSet(
  "also then later further earlier again now still even just once soon often always ever never too instead today yesterday tomorrow tonight however meanwhile therefore thus already first last not only rather almost simply subsequently back there here out aloud",
)

export const TIME_NOUNS = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night noon midnight week weekend month year today yesterday tonight tomorrow",
)

export const PERSONAL_PRONOUNS = wordSet("he she they it we i you")

/** Words that say who speaks as much as a name does. */
export const INDEFINITES = wordSet(
  "everyone everybody someone somebody nobody anyone others another some many most few one both neither those several",
)

/** Nouns and verbs that end as adverbs do. */
export const NOUNS_IN_LY = wordSet("family ally assembly reply supply monopoly bully rally belly jelly homily anomaly")
