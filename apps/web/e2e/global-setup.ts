import type { TestProject } from "vitest/node"
import { noBrowser } from "./launch-browser.ts"
import { serveSite } from "./serve-site.ts"

declare module "vitest" {
  export interface ProvidedContext {
    baseUrl: string
  }
}

/** Serves the site for all browser tests, and says so where none of them can run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (noBrowser) console.warn(`Skipped: every browser test of the reading site. ${noBrowser}`)
  const site = await serveSite()
  project.provide("baseUrl", site.baseUrl)
  return site.stop
}
