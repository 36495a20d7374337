import { wordSet } from "../../language/word-set.ts"

/** Words before a name by which it is not compared. */
export const HONORIFICS = wordSet(
  "mr mrs ms miss dr prof sir dame lord lady shri smt rev hon gen col capt lt maj sgt adm the",
)

/** Words that names of the same thing may have or lack. */
export const LOOSE_WORDS = wordSet(
  "the a an of for and on in at to annual summit agreement deal pact treaty accord inc ltd plc corp co company",
)

/** Words with which a description begins rather than a name. */
export const DESCRIPTION_OPENER = /^(?:the|this|that|these|those|a|an|his|her|its|their|our)\b/i
