import { mkdir, rename, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { bundle } from "./bundle.ts"
import { BUNDLE, INPUTS } from "./places.ts"

/**
 * Bundles the screens, and notes which of our own files they are made of.
 *
 * One file starts in half the time of some hundred, and node alone reads no JSX.
 */
export async function bundleScreens(): Promise<void> {
  const outdir = dirname(BUNDLE)
  const { outputFiles, metafile } = await bundle({ entryPoints: { screens: "src/screen/main.tsx" }, outdir })
  await mkdir(outdir, { recursive: true })
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules"))
  await replace(INPUTS, JSON.stringify(inputs))
  // The entry last: whoever sees it finds all it needs.
  const ordered = outputFiles.toSorted((a, b) => Number(a.path === BUNDLE) - Number(b.path === BUNDLE))
  for (const { path, contents } of ordered) await replace(path, contents)
}

/** Two programs may bundle at once, and a third may read: a file is there whole or not at all. */
async function replace(path: string, contents: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, contents)
  await rename(draft, path)
}
