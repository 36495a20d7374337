export { outletOf } from "./outlet-of.ts"
export { toStories, type StoryOptions } from "./to-stories.ts"
export type { IdentityDecision } from "./identity/decisions.ts"
export { libraryEntities } from "./identity/library-entities.ts"
