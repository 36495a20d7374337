export { outletOf } from "./outlet-of.ts"
export { toStories, type StoryOptions } from "./to-stories.ts"
