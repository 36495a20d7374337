import { parseArgs } from "node:util"
import { CorpusError, toProblem } from "@corpus/core"
import { libraryPath } from "@corpus/store/location"
import { createSqliteLibrary } from "@corpus/store/sqlite"
import { serveLibrary } from "./node/serve-library.ts"

const HELP = `Serves a library over HTTP.

  node apps/api/src/node.ts [--library PATH] [--host NAME] [--port NUMBER]

  --library PATH   the library's file (else CORPUS_LIBRARY, else the user's data folder)
  --host NAME      the address to listen on (127.0.0.1)
  --port NUMBER    the port to listen on, 0 for any free one (8787)`

async function run(): Promise<void> {
  const options = readOptions()
  if (options.help) return console.log(HELP)
  const library = await createSqliteLibrary({ path: libraryPath(options.library) })
  const { url, close } = await serveLibrary({ library, host: options.host, port: options.port })
  console.log(`API on ${url}`)
  const stop = once(async () => {
    await close()
    await library.close()
  })
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop())
}

function readOptions() {
  const { values } = parse()
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CorpusError("usage", `--port ${values.port} is no port. Give a number from 0 to 65535.`)
  }
  return { ...values, port }
}

function parse() {
  try {
    return parseArgs({
      options: {
        library: { type: "string" },
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "string", default: "8787" },
        help: { type: "boolean", short: "h", default: false },
      },
    })
  } catch (cause) {
    throw new CorpusError("usage", `${(cause as Error).message} --help shows the options.`, { cause })
  }
}

/** Signals come more than once where a terminal sends them to a whole group. */
function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= task())
}

run().catch((error: unknown) => {
  console.error(isAddressInUse(error) ? `${error.message}. Choose another --port.` : (toProblem(error).detail ?? error))
  process.exitCode = error instanceof CorpusError ? error.exitCode : 1
})

function isAddressInUse(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE"
}
