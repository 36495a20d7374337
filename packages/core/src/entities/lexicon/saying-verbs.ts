import { wordSet } from "../../language/word-set.ts"

/** Verbs whose subject speaks or writes, in the forms news uses. */
export const SAYING_VERBS = wordSet(`
said says told tells asked asks added adds stated states noted notes explained explains argued argues claimed claims insisted insists warned warns announced announces confirmed confirms denied denies replied responded wrote writes tweeted posted recalled admitted acknowledged stressed emphasized emphasised highlighted pointed observed remarked commented declared urged called vowed pledged promised predicted suggested believes thinks thanked criticized criticised condemned praised hailed described revealed disclosed reported reiterated testified quipped joked concluded continued lamented complained accused expressed
`)

/** Verbs of what mostly people do. */
export const PERSON_VERBS = wordSet(`
died married resigned graduated smiled laughed grew lives lived scored played sang married born joked retired apologised apologized wept cried visited arrived met served hopes wants knows scored starred
`)
