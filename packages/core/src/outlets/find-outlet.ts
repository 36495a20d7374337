import type { Page } from "../blocks/block.ts"
import { outletHost } from "../metadata/outlet-host.ts"
import type { OutletProfile } from "../schema/outlet-profile.ts"
import { hasShape } from "./has-shape.ts"

/** So many pieces of its furniture show whose a page without an address is. */
const FEWEST_PIECES = 2

/**
 * The profile of the outlet that a page is from: by its address, or by its furniture where it has none. Undefined where none or
 * several fit.
 *
 * @param url of the page, null where it is not known.
 */
export function findOutlet(
  page: Page,
  profiles: readonly OutletProfile[],
  url: string | null,
): OutletProfile | undefined {
  const host = outletHost(url)
  const fits = host
    ? profiles.filter(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)))
    : profiles.filter(({ layouts }) =>
        layouts.some(({ furniture }) => {
          const shown = furniture.filter((shape) => page.blocks.some((block) => hasShape(block, shape)))
          return shown.length >= FEWEST_PIECES
        }),
      )
  return fits.length === 1 ? fits[0] : undefined
}
