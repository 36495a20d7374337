import fc from "fast-check"

const SENTENCES = [
  "The council voted on Tuesday to reopen the old canal to barges, nine years after a lock gate fell into the water.",
  "Engineers spent two winters on the gate, and found that most of its oak was still sound.",
  "“We had expected to replace all of it,” said Ruth Alder, who led the work, “and in the end we replaced a third.”",
  "The first barge is to pass in April, with stone for the repair of the bridge at Nether Poole.",
  "Anglers had asked for a closed season, and will get one from May to the end of June.",
  "Some of the money comes from the county, some from a fund that was set up after the flood of 1998.",
  "A survey had counted eleven hundred walkers on the towpath on a single Sunday.",
  "Not everybody is glad: two of the houseboats have to move, and their owners were told by letter.",
  "The price of the work rose twice, from four million to just under seven, because of what lay under the mud.",
  "Divers brought up bicycles, a safe with nothing in it, and part of a tram that nobody had missed.",
  "A spokesman for the waterways said that the towpath would stay open throughout.",
  "Traders on the quay hope for more visitors, as there were before the lock was shut.",
  "The museum will show the old gate in its yard, beside the crane that lifted it.",
  "Nobody could say on Wednesday who would pay for the second gate, which is ten years younger.",
]
const TITLES = [
  "Canal to open again after nine years",
  "Bakers ask for a later start",
  "Choir of three hundred sings in a car park",
  "Ferry sails without its captain",
  "A bridge too narrow for its buses",
  "School buys back its clock",
  "Rain stops the long-distance swim",
  "Library lends out fishing rods",
]
const WORDS = ["World", "Business", "Sport", "Culture", "Travel", "Weather", "Opinion", "Video", "Jobs", "Science"]
const COMMENTS = [
  "I walked there last week and it looks fine to me.",
  "About time!!",
  "who pays for all that",
  "Lovely old lock, my grandfather kept it.",
]
const FOOTER = [
  "About us",
  "Contact",
  "Privacy policy",
  "Terms of use",
  "© 2025 The Poole Gazette. All rights reserved.",
]

/** An invented news page of the usual make, as HTML and as a dump of its text. */
export interface InventedPage {
  html: string
  dump: string
  /** The body, a paragraph a line. */
  body: string
}

const some = (pool: readonly string[], least: number, most: number) =>
  fc.shuffledSubarray([...pool], { minLength: least, maxLength: most })

const names = fc.record({
  article: fc.constantFrom("article-body", "post-content", "story__text", "entry"),
  aside: fc.constantFrom("related-stories", "sidebar", "most-read", "more-news"),
  comments: fc.constantFrom("comments", "discussion", "user-posts"),
  footer: fc.constantFrom("site-footer", "footer", "bottom"),
  inner: fc.constantFrom("container", "wrap", "col-8", "row"),
})

/** Pages of twelve blocks and more, with what stands around an article: sections, other stories, comments, a footer. */
export const arbitraryPage: fc.Arbitrary<InventedPage> = fc
  .record({
    names,
    title: fc.constantFrom(...TITLES),
    sections: some(WORDS, 4, 9),
    paragraphs: fc.array(some(SENTENCES, 2, 4), { minLength: 5, maxLength: 14 }),
    stories: some(TITLES, 3, 7),
    comments: some(COMMENTS, 0, 4),
    footer: some(FOOTER, 2, 5),
    nested: fc.boolean(),
  })
  .map(({ names, title, sections, paragraphs, stories, comments, footer, nested }) => {
    const body = paragraphs.map((sentences) => sentences.join(" "))
    const list = (items: readonly string[], name: string) =>
      `<ul class="${name}">${items.map((item) => `<li class="${name}-item"><a href="/${item.length}">${item}</a></li>`).join("")}</ul>`
    const text = body.map((paragraph) => `<p class="text">${paragraph}</p>`).join("\n")
    const article = `<h1 class="headline">${title}</h1><div class="${names.article}" id="content">${text}</div>`
    const html = `<!doctype html><html lang="en"><head><title>${title} | The Poole Gazette</title></head><body class="page">
<div class="top-nav" id="menu">${list(sections, "menu")}</div>
<div class="${names.inner}">${nested ? `<div class="main-column"><div class="story">${article}</div></div>` : article}
<div class="${names.aside}"><h3 class="rail-title">More stories</h3>${list(stories, "teaser")}</div>
<div class="${names.comments}">${comments.map((comment) => `<div class="comment">${comment}</div>`).join("")}</div></div>
<div class="${names.footer}">${list(footer, "links")}</div></body></html>`
    const dump = [
      ...sections,
      "",
      title,
      "",
      ...body.flatMap((paragraph) => [paragraph, ""]),
      "More stories",
      ...stories,
    ]
    return { html, dump: [...dump, "", ...comments, "", ...footer].join("\n"), body: body.join("\n") }
  })
