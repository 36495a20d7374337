import { CorpusError, createCapture, type Library } from "@corpus/core"

/** Adds texts in order. Gives their articles' ids. */
export async function addAll(library: Library, texts: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const [index, text] of texts.entries()) {
    ids.push((await library.add(await createCapture(text), `${index}.txt`)).article.id)
  }
  return ids
}

/** Every page of a listing. */
export async function pagesOf<T>(
  list: (query: { limit: number; after?: string }) => Promise<{ items: T[]; next: string | null }>,
  limit: number,
): Promise<T[][]> {
  const pages: T[][] = []
  let after: string | null | undefined
  do {
    const page = await list(after ? { limit, after } : { limit })
    pages.push(page.items)
    after = page.next
  } while (after !== null)
  return pages
}

/** The code of the error that an action ends with; null where it does not. */
export async function codeOf(action: Promise<unknown>): Promise<unknown> {
  try {
    await action
    return null
  } catch (error) {
    return error instanceof CorpusError ? error.code : error
  }
}
