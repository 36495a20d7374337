import { type Capture, createCapture } from "../../src/index.ts"

/** An article of an outlet that does not exist: its headline and its paragraphs. */
export interface Invented {
  headline: string
  paragraphs: readonly string[]
}

/** What a template of this outlet sets around each article and between its paragraphs. */
export const PROMISE =
  "Every morning before seven, the Harbour Ledger goes out to more kitchens than any other paper of the coast."
export const SLOT = "Your Harbour, your Ledger"

const STORIES: readonly [headline: string, ...paragraphs: string[]][] = [
  [
    "Council votes to dredge the old canal",
    "The council voted on Monday to dredge the old canal between the mill and the sea, after two winters in which barges ran aground.",
    "Work on the canal is to begin in April and will take two years, said Jonas Reef, who leads the council's works office.",
    "Barge owners had asked for it since the spring, when three boats lay in the mud for a week and had to be pulled free.",
  ],
  [
    "School choir sings for the lighthouse fund",
    "A choir of forty pupils sang in the market hall on Tuesday to collect money for the repair of the lighthouse stairs.",
    "They sang for two hours, and some of the listeners asked for the last of the songs a third time before they went home.",
    "The stairs have been shut since a step broke in June; the keeper now reaches his lamp by a ladder on the outer wall.",
  ],
  [
    "Bakers fall out over the price of rye",
    "Two of the town's bakers have left their guild in a quarrel over what a loaf of rye may cost in the hungry months.",
    "Flour has become dearer by a fifth since the storm, and those who bake with rye say that they sell at a loss.",
    "The guild means to meet again next week, and has asked the miller to say what he pays the farmers for their grain.",
  ],
  [
    "Ferry to the islands to run at night",
    "From the first of next month the ferry to the outer islands will also leave at midnight, the company told its passengers.",
    "Nurses from the islands who work late had written forty letters to ask for it, and one of them thanked the captain on the quay.",
    "Whether the night boat goes on in winter depends on how many take it, the company says, and on the ice in the sound.",
  ],
]

export const ARTICLES: readonly Invented[] = STORIES.map(([headline, ...paragraphs]) => ({ headline, paragraphs }))

/** The article as this outlet's page would show it, with teasers for the other articles below. */
export function toHtml({ headline, paragraphs }: Invented, teasers: readonly string[] = []): string {
  const [first = "", ...rest] = paragraphs.map((text) => `<p>${text}</p>`)
  const list = teasers.map((text) => `<div><p>${text}</p></div>`).join("")
  return `<!doctype html><html><head><title>${headline}</title></head><body><div><article><h1>${headline}</h1><p>By Nora Lind</p><p>${PROMISE}</p>${first}<p>${SLOT}</p>${rest.join("")}</article>${list}</div></body></html>`
}

/** The same as a careless scraper's dump. */
export function toDump({ headline, paragraphs }: Invented, teasers: readonly string[] = []): string {
  const [first = "", ...rest] = paragraphs
  return [...teasers, headline, "By Nora Lind", PROMISE, first, SLOT, ...rest].join("\n\n")
}

export function toCaptures(form: (article: Invented) => string, url?: string): Promise<Capture[]> {
  return Promise.all(
    ARTICLES.map((article, at) => createCapture(form(article), url === undefined ? {} : { url: `${url}/${at}` })),
  )
}
