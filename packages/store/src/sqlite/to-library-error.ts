import { CorpusError } from "@corpus/core"

/** What SQLite's primary result codes mean to whoever opened the library, and what to do. https://sqlite.org/rescode.html */
const CAUSES: ReadonlyMap<number, string> = new Map([
  [5, "is being written by another program. Try again when that has finished."],
  [8, "may only be read. Give yourself the right to write it, or choose another library."],
  [10, "could not be read or written by the system. Check the disk."],
  [11, "is damaged. Keep the file, and restore a copy or begin a new library."],
  [13, "does not fit on the disk. Free some space."],
  [14, "cannot be opened. Check that its folder exists and that you may write there."],
  [26, "is no library but some other file. Choose another path."],
])

/** Turns an error of `node:sqlite` that comes from the world into a `CorpusError`; gives any other back as it is. */
export function toLibraryError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return error
  // The primary code is the low byte; the rest says more about the same.
  const cause = CAUSES.get(error.errcode & 0xff)
  return cause ? new CorpusError("library-unusable", `${path} ${cause}`, { cause: error }) : error
}
