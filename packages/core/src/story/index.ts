export { outletOf } from "./outlet-of.ts"
export { toStories, type StoryOptions } from "./to-stories.ts"
export { checkDraft } from "./check/check-draft.ts"
export { storyDelta } from "./diff/story-delta.ts"
