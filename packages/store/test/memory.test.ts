import { createMemoryLibrary } from "../src/memory/create-memory-library.ts"
import { libraryContract } from "./library-contract.ts"

libraryContract("memory", async (options) => createMemoryLibrary(options))
