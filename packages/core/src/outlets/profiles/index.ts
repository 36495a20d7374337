import type { OutletProfile } from "../../schema/outlet-profile.ts"
import { asianetNewsable } from "./asianet-newsable.ts"
import { nationpress } from "./nationpress.ts"
import { newDelhiDesk } from "./new-delhi-desk.ts"
import { socialFooter } from "./social-footer.ts"
import { telegraphIndia } from "./telegraph-india.ts"

/** Every outlet that is known; a test checks that no file is missing. */
export const OUTLETS: readonly OutletProfile[] = [
  asianetNewsable,
  nationpress,
  newDelhiDesk,
  socialFooter,
  telegraphIndia,
]
