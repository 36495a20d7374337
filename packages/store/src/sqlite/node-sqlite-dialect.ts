import type { DatabaseSync, SQLInputValue } from "node:sqlite"
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely"

/** Kysely's SQLite over `node:sqlite`. `toError` turns what the database throws into what callers get. */
export function nodeSqliteDialect(database: DatabaseSync, toError: (error: unknown) => unknown): Dialect {
  return {
    createDriver: () => new ImmediateDriver({ database: statements(database, toError) }),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/**
 * Takes the write lock when a transaction begins, unless it only reads.
 *
 * A transaction that begins as a reader and writes later fails at once if another program wrote meanwhile, without waiting.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === "read only" ? "begin" : "begin immediate"
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
}

/** SQLite changes its schema inside transactions; Kysely's own adapter leaves that unused. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** The shape in which Kysely expects a database. */
function statements(database: DatabaseSync, toError: (error: unknown) => unknown): SqliteDatabase {
  const attempt = <T>(action: () => T): T => {
    try {
      return action()
    } catch (error) {
      throw toError(error)
    }
  }
  return {
    close: () => database.close(),
    prepare: (query) => {
      const statement = attempt(() => database.prepare(query))
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => attempt(() => statement.all(...values(parameters))),
        run: (parameters) => attempt(() => statement.run(...values(parameters))),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      }
    },
  }
}
