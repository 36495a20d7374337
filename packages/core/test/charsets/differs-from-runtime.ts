import fc from "fast-check"
import { readAs } from "../../src/source/read-as.ts"

/**
 * Tries random bytes in an encoding against the decoder of the runtime it runs in, which has to follow the standard.
 *
 * @returns bytes that it reads otherwise, null where there are none.
 */
export function differsFromRuntime(label: string, numRuns: number): number[] | null {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 24 }),
    fc.uint8Array({ min: 0x80, maxLength: 24 }),
    fc.uint8Array({ min: 0x1b, max: 0x4f, maxLength: 24 }),
    fc
      .array(fc.tuple(fc.integer({ min: 0x81, max: 0xfe }), fc.integer({ min: 0x30, max: 0x39 })), { maxLength: 12 })
      .map((pairs) => Uint8Array.from(pairs.flat())),
  )
  const isSame = fc.property(bytes, (given) => {
    return readAs(label, given).text === new TextDecoder(label, { ignoreBOM: true }).decode(given)
  })
  const { counterexample } = fc.check(isSame, { numRuns })
  return counterexample ? [...counterexample[0]] : null
}
