import { createCapture, parse, verify } from "@corpus/core"
import fc from "fast-check"
import { arbitrarySource } from "../../../../packages/core/test/arbitrary-source.ts"
import { differsFromRuntime } from "../../../../packages/core/test/charsets/differs-from-runtime.ts"
import { checkInvariants } from "../../../../packages/core/test/invariants.ts"

/** What came of checking core's invariants on generated sources. */
export interface PropertyReport {
  runs: number
  /** What does not hold and for which source; null where all holds. */
  failure: { seed: number; source: string | null; wrong: string } | null
}

/**
 * A Worker of the tests alone: `POST /read` reads a page, `POST /invariants?runs=` tries core on sources it makes up,
 * `POST /charset?label=&runs=` on bytes in an encoding.
 */
export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === "/invariants") return Response.json(await tryInvariants(Number(searchParams.get("runs"))))
    if (pathname === "/charset") {
      const label = searchParams.get("label") ?? ""
      return Response.json({ label, differs: differsFromRuntime(label, Number(searchParams.get("runs"))) })
    }
    const bytes = new Uint8Array(await request.arrayBuffer())
    const article = parse(await createCapture(bytes))
    return Response.json({ json: JSON.stringify(article), wrong: await verify(article, bytes) })
  },
}

async function tryInvariants(numRuns: number): Promise<PropertyReport> {
  const holds = fc.asyncProperty(arbitrarySource(4096), async (source) => {
    const wrong = await checkInvariants(source)
    if (wrong.length > 0) throw new Error(wrong.join("\n"))
  })
  const {
    failed,
    numRuns: runs,
    seed,
    counterexample,
    errorInstance,
  } = await fc.check(holds, {
    numRuns,
    // A failure is made smaller only as long as whoever asked still listens.
    interruptAfterTimeLimit: 60_000,
    markInterruptAsFailure: true,
  })
  if (!failed) return { runs, failure: null }
  return { runs, failure: { seed, source: counterexample?.[0] ?? null, wrong: String(errorInstance) } }
}
