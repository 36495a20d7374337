import { join } from "node:path"
import { seed } from "@corpus/store/seed"
import { createSqliteLibrary } from "@corpus/store/sqlite"

export interface Prepared {
  /** How many of the sample articles were new to it. */
  added: number
  articles: number
  stories: number
}

/** Opens the library, loads the sample articles where it holds nothing else, and closes it again. */
export async function prepareLibrary(path: string, root: string): Promise<Prepared> {
  const library = await createSqliteLibrary({ path })
  try {
    const added = await seed(library, join(root, "corpus"))
    const { articles, stories } = await library.state()
    return { added, articles, stories }
  } finally {
    await library.close()
  }
}
