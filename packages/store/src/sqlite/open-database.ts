import { mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { CorpusError } from "@corpus/core"
import { Kysely } from "kysely"
import { migrate } from "./migrate.ts"
import { APPLICATION_ID } from "./migrations/0001-library.ts"
import { nodeSqliteDialect } from "./node-sqlite-dialect.ts"
import type { Database, Tables } from "./tables.ts"
import { toLibraryError } from "./to-library-error.ts"

/** How long a writer waits for another program's transaction, in milliseconds. */
const BUSY_TIMEOUT = 10_000

/** Opens a library's file, or makes it, and brings it to the present form. */
export async function openDatabase(path: string): Promise<Database> {
  const file = openFile(path)
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(file, (error) => toLibraryError(error, path)) })
  try {
    await migrate(db, path)
    return db
  } catch (error) {
    file.close()
    throw error
  }
}

function openFile(path: string): DatabaseSync {
  let file: DatabaseSync | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    file = new DatabaseSync(path, { timeout: BUSY_TIMEOUT })
    refuseForeign(file, path)
    // Readers and a writer do not wait for each other, and what was committed survives a crash.
    file.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on")
    return file
  } catch (error) {
    file?.close()
    throw toOpenError(error, path)
  }
}

/** Leaves another program's database alone. */
function refuseForeign(file: DatabaseSync, path: string): void {
  const isEmpty = file.prepare("select 1 from sqlite_schema").get() === undefined
  const id = file.prepare("pragma application_id").get()?.["application_id"]
  if (isEmpty || id === APPLICATION_ID) return
  throw new CorpusError("library-unusable", `${path} is another program's database. Choose another path.`)
}

function toOpenError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("syscall" in error)) return toLibraryError(error, path)
  return new CorpusError("library-unusable", `The folder of ${path} cannot be made: ${error.message}`, { cause: error })
}
