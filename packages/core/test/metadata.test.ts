import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createCapture, parse } from "../src/index.ts"

const TEXT =
  "The river rose by two metres in the night, and the mayor asked all who live beside it to leave their houses at once."
const BODY = `<h1>The river rose again in the north</h1><p>${TEXT}</p><p>${TEXT.replace("two", "three")}</p>`

async function metadataOf(head: string, body = BODY, url = "https://herald.example/news/river", tongue = "en") {
  const source = `<!doctype html><html lang="${tongue}"><head>${head}</head><body><main>${body}</main></body></html>`
  const capture = await createCapture(new TextEncoder().encode(source), { mediaType: "text/html; charset=utf-8", url })
  const { metadata, evidence, messages } = parse(capture, { annotate: false })
  return { metadata, evidence, messages, source }
}

const data = (json: string) => `<script type="application/ld+json">${json}</script>`
const after = (line: string) => BODY.replace("</h1>", `</h1>${line}`)

describe("JSON-LD", () => {
  it.each([
    ["an array", `[{"@type":"NewsArticle","author":{"name":"Jane Doe"}}]`],
    [
      "a graph whose authors are references",
      `{"@graph":[{"@type":"Person","@id":"#j","name":"Jane Doe"},{"@type":"Article","author":{"@id":"#j"}}]}`,
    ],
    ["a page's main entity", `{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","author":["Jane Doe"]}}`],
    [
      "a comma too many and a raw line break",
      `{"@type":"NewsArticle","description":"a\nb","author":{"name":"Jane Doe"},}`,
    ],
    ["a comment around", `<!-- {"@type":"NewsArticle","author":{"name":"By Jane Doe, Herald"}} -->`],
  ])("reads %s", async (_, json) => {
    expect((await metadataOf(data(json))).metadata.authors).toEqual(["Jane Doe"])
  })

  it("takes the article that names this page's address, not a teaser", async () => {
    const teaser = `{"@type":"NewsArticle","url":"/other","datePublished":"2020-01-01"}`
    const own = `{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.herald.example/news/river"},"datePublished":"2025-06-05T08:00:00+02:00"}`
    const { metadata, evidence } = await metadataOf(data(`[${teaser},${own}]`))
    expect(metadata.published).toBe("2025-06-05T08:00+02:00")
    expect(evidence.published?.[0]?.pointer).toBe("/1/datePublished")
  })

  it("says what the page says of access, and nothing where it says nothing", async () => {
    const paid = await metadataOf(data(`{"@type":"NewsArticle","isAccessibleForFree":"False"}`))
    expect(paid.metadata.access).toBe("paid")
    expect((await metadataOf(`<meta property="article:content_tier" content="metered">`)).metadata.access).toBe(
      "metered",
    )
    expect((await metadataOf("")).metadata.access).toBeNull()
  })

  it("says that sources disagree, and not where they word one instant differently", async () => {
    const json = data(`{"@type":"NewsArticle","datePublished":"2025-06-04T22:30:00Z"}`)
    const meta = (time: string) => `<meta property="article:published_time" content="${time}">`
    const same = await metadataOf(json + meta("2025-06-05T00:30:00+02:00"))
    expect(same.metadata.published).toBe("2025-06-05T00:30+02:00")
    expect(same.messages.filter(({ rule }) => rule === "metadata-disputed")).toEqual([])
    const other = await metadataOf(json + meta("2025-07-05"))
    expect(other.metadata.published).toBe("2025-06-04T22:30Z")
    expect(other.messages.map(({ rule }) => rule)).toContain("metadata-disputed")
  })
})

describe("what the page shows", () => {
  it("takes no line that says who wrote for a part of the text, however like the lines around it", async () => {
    const posts = ["Power is back in the old town", "The port is closed", "Good morning"].map(
      (heading, at) => `<section><time>${11 - at}.40am GMT</time><h2>${heading}</h2><p>${TEXT}</p></section>`,
    )
    const textOf = async (line: string) => {
      const list =
        "<ul><li><a href=#b>11.40am Power is back in the old town</a></li><li><a href=#a>9.15am Port closed</a></li></ul>"
      const source = `<title>Storm Ada: live updates</title><main><article><h1>Storm Ada: live updates</h1><p class=byline>${line}</p>
        <p>Winds of 130 km/h have closed the port. We follow what happens through the day.</p>${list}${posts.join("")}</article></main>`
      return parse(await createCapture(source, { mediaType: "text/html" }), { annotate: false }).text
    }
    expect(await textOf("By Jane Doe and John Roe")).toMatch(/^Winds/)
    // Near miss: a sentence that begins alike.
    const sentence = "By Monday the Doe had risen by four metres and John Roe had left."
    expect(await textOf(sentence)).toContain(sentence)
  })

  it("takes the heading that Open Graph repeats for the headline, below one worded for search engines", async () => {
    const shared = "What the river took with it"
    const head = `<meta property="og:title" content="${shared}">`
    const seo = "<h1>River flood north: damage and victims</h1>"
    const kicker = "<h2><span>Flood</span> <span>What the river took with it</span></h2>"
    expect((await metadataOf(head, `${seo}${kicker}<p>${TEXT}</p>`)).metadata.title).toBe(shared)
    // Near miss: a heading that says something else.
    const other = kicker.replace("took with it", "left behind")
    const kept = await metadataOf(head, `${seo}${other}<p>${TEXT}</p>`)
    expect(kept.metadata.title).toBe("River flood north: damage and victims")
  })

  it("finds the standfirst beside the text, where the head gives its words for the description", async () => {
    const standfirst = "Two hundred families left their homes, and the bridge at the mill is gone for good."
    const head = `<meta name="description" content="${standfirst}">`
    const menu = "<ul><li><a href=/a>News</a></li><li><a href=/b>Sport</a></li></ul>"
    const text = Array.from({ length: 9 }, (_, day) => `<p>${TEXT.replace("two", `${day + 2}`)} ${TEXT}</p>`).join("")
    const page = (lead: string) =>
      `${menu}<header><h1>The river rose again in the north</h1><p>${lead}</p></header><div>${text}</div>`
    const { evidence, source } = await metadataOf(head, page(standfirst))
    const [place] = evidence.description ?? []
    expect(place?.rule).toMatch(/^role\/standfirst/)
    expect(source.slice(place?.start, place?.end)).toBe(standfirst)
    // Near miss: a line that says something else.
    const other = await metadataOf(head, page("All that is known so far, in pictures and in maps of the whole region."))
    expect((other.evidence.description ?? []).map(({ rule }) => rule)).not.toContain("role/standfirst")
  })

  it("takes a headline of few characters for one where the head says just that", async () => {
    const [short, other] = ["新しい図書館が開館", "港新聞の本日の記事"]
    const body = BODY.replace("The river rose again in the north", short)
    const { evidence } = await metadataOf(`<title>${short} - 港新聞</title>`, body, undefined, "ja")
    expect(evidence.title?.map(({ rule }) => rule)).toContain("role/headline")
    // Near miss: the head says something else.
    const unlike = await metadataOf(`<title>${other} - 港新聞</title>`, body, undefined, "ja")
    expect((unlike.evidence.title ?? []).map(({ rule }) => rule)).not.toContain("role/headline")
  })

  it.each([
    ["<time datetime='2025-06-05T08:00+02:00'>today</time>", "2025-06-05T08:00+02:00"],
    ["<p><span itemprop=datePublished content=2025-06-05>yesterday</span></p>", "2025-06-05"],
    ["<p><abbr class=published title=2025-06-05T10:00:00+02:00>10:00</abbr></p>", "2025-06-05T10:00+02:00"],
    ["<p class=entry-date>5 June 2025</p>", "2025-06-05"],
    ["<p>Posted on 5 June 2025 by Jane</p>", "2025-06-05"],
  ])("dates the page by %s", async (line, date) => {
    const { metadata, evidence, source } = await metadataOf("", after(line))
    expect(metadata.published).toBe(date)
    const [place] = evidence.published ?? []
    expect(source.slice(place?.start, place?.end)).toMatch(/2025/)
  })

  it("leaves a kicker in a box of its own out of the headline, unless the head has it", async () => {
    const body = `<h1><span class="article-kicker">Flood</span> <span>The river rose again in the north</span></h1><p>${TEXT}</p>`
    const { metadata, evidence, source } = await metadataOf("", body)
    expect(metadata.title).toBe("The river rose again in the north")
    const [place] = evidence.title ?? []
    expect(source.slice(place?.start, place?.end)).toBe("The river rose again in the north")
    const kept = await metadataOf("<title>Flood: The river rose again in the north</title>", body)
    expect(kept.metadata.title).toBe("Flood The river rose again in the north")
  })

  it.each([
    ["an agency before the outlet", `"Herald","publisher":{"name":"Herald"}`, "Anadolu Ajansı", ["Anadolu Ajansı"]],
    ["people without the outlet beside them", `["Herald","Jane Doe"],"publisher":{"name":"Herald"}`, "", ["Jane Doe"]],
    ["who wrote before who edited", `"John Roe"`, "Jane Doe", ["Jane Doe"]],
    ["who edited where nobody else is named", `"John Roe"`, "", ["John Roe"]],
  ])("names %s", async (_, author, named, names) => {
    const head = `${data(`{"@type":"NewsArticle","author":${author}}`)}<meta name="articleAuthor" content="${named}">`
    expect((await metadataOf(head, `${BODY}<p>Editor : John Roe</p>`)).metadata.authors).toEqual(names)
  })

  it.each([
    ["https://herald.example/2025/06/05/river", "2025-06-06T01:05:00Z", "2025-06-05"],
    ["https://herald.example/2025/jun/5/river", "2025-06-06T01:05:00+00:00", "2025-06-05"],
    ["https://herald.example/2025/06/05/river", "2025-06-06T01:05:00+02:00", "2025-06-06T01:05+02:00"],
    ["https://herald.example/2015/06/05/river", "2025-06-06T01:05:00Z", "2025-06-06T01:05Z"],
  ])("takes the day of the address for that of Greenwich beside it: %s, %s", async (url, time, published) => {
    const json = data(`{"@type":"NewsArticle","datePublished":"${time}"}`)
    expect((await metadataOf(json, BODY, url)).metadata.published).toBe(published)
  })

  it("takes the page's date before a film's", async () => {
    const film = data(`{"@type":"VideoObject","uploadDate":"2015-01-16"}`)
    const { metadata } = await metadataOf(`${film}<meta name="date" content="2025-06-05">`)
    expect(metadata.published).toBe("2025-06-05")
    expect((await metadataOf(film)).metadata.published).toBe("2015-01-16")
  })

  it("takes a date from the data of scripts where nothing else says one, and none of several", async () => {
    const script = (...days: string[]) =>
      `<script>var pages = [${days.map((day) => `{"publishedAt":"${day}T10:00:00Z"}`).join()}]</script>`
    const { metadata, evidence, source } = await metadataOf(script("2025-06-05"))
    expect(metadata.published).toBe("2025-06-05T10:00Z")
    const [place] = evidence.published ?? []
    expect(source.slice(place?.start, place?.end)).toBe(`"publishedAt":"2025-06-05T10:00:00Z`)
    expect((await metadataOf(script("2025-06-05", "2025-06-04"))).metadata.published).toBeNull()
  })

  it("dates the page by its address, an archived one by the original's", async () => {
    const archived = "https://web.archive.org/web/20200101000000/https://herald.example/2016/01/12/river"
    expect((await metadataOf("", BODY, archived)).metadata.published).toBe("2016-01-12")
    expect((await metadataOf("", BODY, "https://herald.example/2016/13/12/river")).metadata.published).toBeNull()
  })

  it.each([
    "<p>Updated: 5 June 2025</p>",
    "<footer>© Herald, 5 June 2025</footer>",
    "<div class=comments><p class=comment-date>5 June 2025</p><p class=comment-date>6 June 2025</p></div>",
    "<aside><p>5 June 2025</p><p>7 June 2025</p></aside>",
  ])("does not date it by %s", async (line) => {
    expect((await metadataOf("", BODY + line)).metadata.published).toBeNull()
  })

  it.each([
    ["<p class=byline>By Jane Doe and John Roe</p>", ["Jane Doe", "John Roe"]],
    ["<p><a rel=author href=/a>Jane Doe</a></p>", ["Jane Doe"]],
    ["<div class=author><span itemprop=author>Jane Doe</span><p>Political editor</p></div>", ["Jane Doe"]],
    ["<p>Do 25.04.24 | 14:07 Uhr | Von Eva Roth</p>", ["Eva Roth"]],
    ["<div class=entry-meta>Posted by <span class='author vcard'>gnaddrig</span> on May 5, 2020</div>", ["gnaddrig"]],
  ])("names who wrote by %s", async (line, authors) => {
    expect((await metadataOf("", after(line))).metadata.authors).toEqual(authors)
  })

  it("prefers a person whom the page shows to the outlet that the head names", async () => {
    const head = `<meta property="og:site_name" content="The Herald"><meta name="author" content="The Herald">`
    expect((await metadataOf(head, after("<p class=byline>By Jane Doe</p>"))).metadata.authors).toEqual(["Jane Doe"])
    expect((await metadataOf(head)).metadata.authors).toEqual(["The Herald"])
  })

  it("names nobody who comments, or whom the text speaks of", async () => {
    const line =
      "<div class=comments><div class=comment><span class=author>Max Poe</span><p>By the way, no.</p></div></div>"
    expect((await metadataOf("", BODY + line)).metadata.authors).toEqual([])
  })

  it("has evidence for every field that it gives, whatever stands in the page", async () => {
    const part = fc.constantFrom(
      "<p class=byline>By Jane Doe</p>",
      "<time datetime=2025-06-05>x</time>",
      "<p>5 June 2025</p>",
      "<h1>Another heading of the page</h1>",
      "<div class=author>",
      "</div>",
      "<p>Updated 6 June 2025</p>",
      `<p>${TEXT}</p>`,
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const { metadata, evidence, source } = await metadataOf("", parts.join("\n"))
        for (const field of ["authors", "published", "modified"] as const) {
          const isGiven = metadata[field] !== null && metadata[field].length > 0
          expect(evidence[field] !== undefined).toBe(isGiven)
          for (const { start, end } of evidence[field] ?? []) expect(end > start && end <= source.length).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})
