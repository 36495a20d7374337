import { wordSet } from "../../language/word-set.ts"

/** Lower-case words inside names of people and places. */
export const PARTICLES = wordSet(
  "de da do dos das del della di du des la las le les el los al van von der den ter ten bin bint ibn ben zu zur y e san af",
)

/** Particles that may also begin a name inside a sentence. */
export const LEADING_PARTICLES = wordSet("von van bin ibn ter ten den del della di de du da dos af ap zu")

/** What may stand between those and a surname: "van der", "de la". */
export const INNER_PARTICLES = wordSet("der den de la las los le het und")
