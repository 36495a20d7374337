/** A negation, and the verb before it. */
export const NEGATION = /^(.+)n't$/

/** Endings of contractions written out. */
export const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'m", "am"],
])

/** After these words "'s" is a verb; after others it is a possessive. */
export const BEFORE_IS = new Set(["it", "that", "he", "she", "there", "what", "who", "here", "where"])

/** Negations whose verb is cut too. */
export const CUT_NEGATIONS: ReadonlyMap<string, string> = new Map([
  ["won't", "will"],
  ["can't", "can"],
  ["shan't", "shall"],
])
