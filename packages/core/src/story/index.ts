export { toStories, type StoryOptions } from "./to-stories.ts"
