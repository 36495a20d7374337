import { wordSet } from "../../language/word-set.ts"

/** Honorifics, and nouns of office in -man and -woman, that show a gender. */
export const MALE_TITLES = wordSet(`
mr sir lord king prince duke shri sri herr monsieur señor don father brother baron count emperor sheikh spokesman
chairman congressman councilman businessman actor policeman statesman gentleman craftsman salesman fisherman fireman
alderman foreman monk man boy son husband uncle nephew grandfather widower
`)
export const FEMALE_TITLES = wordSet(`
mrs ms miss lady dame queen princess duchess smt madame madam mme mlle frau señora sister baroness countess empress
spokeswoman chairwoman congresswoman councilwoman businesswoman actress policewoman stateswoman begum firewoman
alderwoman forewoman nun woman girl mother daughter wife aunt niece grandmother widow
`)

/** Forms of address that nobody of the other gender bears. */
export const MALE_ADDRESS = /^(?:mr|sir|king|prince|shri|herr|monsieur|señor)\.?$/
export const FEMALE_ADDRESS = /^(?:mrs|ms|miss|dame|queen|princess|smt|frau|madame|señora)\.?$/

/** Pronouns and the gender of whom they stand for. */
export const PRONOUN_GENDERS: Readonly<Record<string, "female" | "male">> = {
  he: "male",
  his: "male",
  she: "female",
  her: "female",
}

/** Pronouns of several, and of a body. */
export const PLURAL_PRONOUN = /^(?:they|their)$/
export const BODY_PRONOUN = /^(?:they|their|it|its)$/
