import type { Page, PageQuery } from "@corpus/core"

/** All items of a listing. */
export async function allItems<T>(list: (query: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  for await (const item of everyItem(list)) items.push(item)
  return items
}

/** Every item of a listing, page by page. */
export async function* everyItem<T>(list: (query: PageQuery) => Promise<Page<T>>): AsyncGenerator<T> {
  let after: string | null = null
  do {
    const page: Page<T> = await list({ limit: 200, ...(after === null ? {} : { after }) })
    yield* page.items
    after = page.next
  } while (after !== null)
}
