import { expect, test } from "vitest"
import type { GoldPage } from "../src/pages/read-pages.ts"
import { pagesOfSites, runSites } from "../src/pages/run-sites.ts"

const PROMISE =
  "Every morning before seven, the Harbour Ledger goes out to more kitchens than any other paper of the coast."
const LEADS = [
  "The council voted on Monday to dredge the old canal between the mill and the sea, after two winters of low water.",
  "A choir of forty pupils sang in the market hall on Tuesday to collect money for the repair of the lighthouse stairs.",
  "Two of the town's bakers have left their guild in a quarrel over what a loaf of rye may cost in the hungry months.",
]

const page = (site: string, lead: string): GoldPage => ({
  gold: { file: `${site}/${lead}`, id: lead, url: `https://${site}.example/${LEADS.indexOf(lead)}`, text: lead },
  read: () => new TextEncoder().encode(`${PROMISE}\n\n${lead}\n`),
})

const sites = pagesOfSites([
  ...LEADS.map((lead) => page("ledger", lead)),
  ...LEADS.slice(1).map((lead) => page("mail", lead)),
])

test("sites of fewer than three pages are left out", () => {
  expect(sites.map((pages) => pages.map(({ gold }) => gold.id))).toEqual([LEADS])
})

test("with a memory of the site, what recurs on its pages is gone; without, the engine knows nothing of it", async () => {
  const [known, alone] = await runSites(sites, "dump")
  expect(known?.results.map(({ text }) => text)).toEqual(LEADS)
  expect(alone?.results.map(({ text }) => text)).toEqual(LEADS.map((lead) => `${PROMISE}\n\n${lead}`))
})
