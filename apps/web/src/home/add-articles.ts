"use server"

import { CorpusError, type Library, type Problem, createCapture, toProblem } from "@corpus/core"
import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { articlePath } from "../article/place.ts"
import { articleTitle } from "../article/article-title.ts"
import { openLibrary } from "../library/open-library.ts"
import { httpUrl } from "../page/http-url.ts"

/** What became of one input: the article, or why there is none. */
export type Outcome = { input: string } & (
  | { id: string; title: string; isNew: boolean; problem?: undefined }
  | { id?: undefined; problem: Problem }
)

/** What the form shows after it was sent: what the reader typed is never lost. */
export interface AddState {
  text: string
  url: string
  outcomes: Outcome[]
}

interface Given {
  input: string
  mediaType: string | null
  bytes: () => Promise<Uint8Array>
}

const PASTED = "pasted"

function textOf(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === "string" ? value : ""
}

// A form sends every line end as CRLF, whatever was pasted; a text area's own value has LF.
const pastedText = (form: FormData): string => textOf(form, "text").replaceAll("\r\n", "\n")

// A file field without a file sends an empty one without a name; React's decoder makes its name the word "undefined".
const isNoFile = ({ name, size }: File): boolean => size === 0 && (name === "" || name === "undefined")

function givenIn(form: FormData): Given[] {
  const text = pastedText(form)
  const files = form.getAll("files").filter((file): file is File => file instanceof File && !isNoFile(file))
  return [
    ...(text.trim() === ""
      ? []
      : [{ input: PASTED, mediaType: null, bytes: async () => new TextEncoder().encode(text) }]),
    ...files.map((file) => ({
      input: file.name,
      mediaType: file.type || null,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    })),
  ]
}

async function add(library: Library, { input, mediaType, bytes }: Given, url: string | null): Promise<Outcome> {
  try {
    const capture = await createCapture(await bytes(), { mediaType, ...(url ? { url } : {}) })
    const { article, isNew } = await library.add(capture, input)
    return { input, id: article.id, title: articleTitle(article).text, isNew }
  } catch (error) {
    return { input, problem: toProblem(error) }
  }
}

/** Adds what was pasted and every file; one article alone is shown at once. */
export async function addArticles(_previous: AddState, form: FormData): Promise<AddState> {
  const url = textOf(form, "url").trim()
  const given = givenIn(form)
  const refuse = (code: "usage" | "input-empty", input: string, detail: string): AddState => ({
    text: pastedText(form),
    url,
    outcomes: [{ input, problem: toProblem(new CorpusError(code, detail)) }],
  })
  if (given.length === 0)
    return refuse("input-empty", "Nothing", "Paste an article's text or its HTML, or choose a file.")
  if (url && !httpUrl(url))
    return refuse("usage", url, "An address begins with http:// or https://. Mend it or leave it out.")
  const library = await openLibrary()
  const outcomes: Outcome[] = []
  // One after the other: each article waits for the database anyway, and the order of the inputs is kept.
  for (const one of given) outcomes.push(await add(library, one, httpUrl(url)))
  revalidatePath("/")
  const [first] = outcomes
  if (first?.id && outcomes.length === 1) redirect(articlePath(first.id))
  const isPasteLost = outcomes.some(({ input, problem }) => input === PASTED && problem)
  return { text: isPasteLost ? pastedText(form) : "", url: "", outcomes }
}
