import type { Library } from "@corpus/core"
import type { Context } from "../context.ts"

/** Does something with the library, and closes it whatever comes. */
export async function withLibrary<T>(context: Context, work: (library: Library) => Promise<T>): Promise<T> {
  const library = await context.openLibrary()
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}
