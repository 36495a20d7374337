import { join } from "node:path"
import { createSqliteLibrary } from "../src/sqlite/create-sqlite-library.ts"
import { libraryContract } from "./contract/library-contract.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const folder = temporaryFolder()
let count = 0

libraryContract("sqlite", async (options) =>
  createSqliteLibrary({ ...options, path: join(folder, `${++count}.sqlite`) }),
)
