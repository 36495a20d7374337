import { stat } from "node:fs/promises"
import type { LibraryState } from "@corpus/core"
import { sql } from "kysely"
import { appliedMigrations } from "./migrate.ts"
import type { Database, Tables } from "./tables.ts"

/** What can be said of a library's file and its articles. Checks the whole file, so its time grows with it. */
export async function readState(db: Database, path: string, version: string): Promise<Omit<LibraryState, "stories">> {
  const outdated = await db
    .selectFrom("articles")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("coreVersion", "!=", version)
    .executeTakeFirstOrThrow()
  return {
    kind: "sqlite",
    location: path,
    schema: (await appliedMigrations(db)).length,
    bytes: (await size(path)) + (await size(`${path}-wal`)),
    captures: await count(db, "captures"),
    articles: await count(db, "articles"),
    outdated: outdated.count,
    problems: await findProblems(db),
  }
}

async function count(db: Database, table: keyof Tables): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return row.count
}

/** What is wrong with the file, in SQLite's words; nothing where all is well. */
async function findProblems(db: Database): Promise<string[]> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const references = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...integrity.rows.map((row) => row.integrity_check).filter((line) => line !== "ok"),
    ...references.rows.map(({ table, parent }) => `a row of ${table} refers to a row of ${parent} that is not there`),
  ]
}

/** A file's length in bytes; 0 where there is none, as with a log that was folded in. */
async function size(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0
}
