import type { OutletProfile } from "../schema/outlet-profile.ts"

/** Declares an outlet's profile; a test reads it with its schema. */
export function defineOutlet(profile: OutletProfile): OutletProfile {
  return Object.freeze(profile)
}
