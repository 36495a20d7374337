import { PAGE_SETS, type PageSet } from "../../src/pages/page-sets.ts"
import type { GoldPage } from "../../src/pages/read-pages.ts"

export const SET = PAGE_SETS[0] as PageSet

const SENTENCES = [
  "The council voted on Tuesday to reopen the old canal to barges, nine years after its gate fell into the water.",
  "Engineers spent two winters on the gate, and found that most of its oak was still sound.",
  "A survey had counted eleven hundred walkers on the towpath on a single Sunday in May.",
  "Traders on the quay hope for more visitors, as there were before the lock was shut.",
  "Divers brought up bicycles, a safe with nothing in it, and part of a tram that nobody had missed.",
  "The price of the work rose twice, because of what lay under the mud by the bridge.",
]
const STORIES = [
  "Bakers ask for a later start",
  "Ferry sails without its captain",
  "School buys back its clock",
  "Library lends out fishing rods",
]

/** A page of an invented site, as the body it has, as HTML and as a dump. */
export function inventedPage(site: number, page: number): { url: string; body: string[]; html: string; dump: string } {
  const url = `https://site-${site}.example/${page}`
  const body = SENTENCES.map(
    (_, at) =>
      `${SENTENCES[(at + page) % SENTENCES.length]} ${SENTENCES[(at + site) % SENTENCES.length]} ${site}.${page}.${at}.`,
  )
  const list = (items: readonly string[], name: string) =>
    `<ul class="${name}">${items.map((item) => `<li class="${name}-item"><a href="/">${item}</a></li>`).join("")}</ul>`
  const sections = ["World", "Sport", "Culture", "Travel"]
  const html = `<!doctype html><html lang="en"><head><title>Page ${page}</title></head><body>${list(sections, "menu")}
<div class="storytext house-${site}">${body.map((text) => `<p class="para">${text}</p>`).join("")}<p hidden class="secret">${body[0]}</p></div>
${list(STORIES, "teaser")}<div class="imprint">© The Poole Gazette</div></body></html>`
  return {
    url,
    body,
    html,
    dump: [...sections, "", body.join("\n\n"), "", ...STORIES, "© The Poole Gazette"].join("\n\n"),
  }
}

/** Such a page with its answer, as one of a set. */
export function goldPage(site: number, page: number, form: "html" | "dump", answer: object = {}): GoldPage {
  const { url, body, [form]: source } = inventedPage(site, page)
  const gold = { file: `html/${site}-${page}.html.gz`, id: `${site}-${page}`, url, text: body.join("\n"), ...answer }
  return { gold, read: () => new TextEncoder().encode(source) }
}
