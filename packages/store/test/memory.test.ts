import { createMemoryLibrary } from "../src/memory/create-memory-library.ts"
import { libraryContract } from "./contract/library-contract.ts"

libraryContract("memory", async (options) => createMemoryLibrary(options))
