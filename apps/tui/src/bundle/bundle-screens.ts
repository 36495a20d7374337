import { build } from "esbuild"
import { mkdir, rename, writeFile } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import { APP, BUNDLE, INPUTS } from "./places.ts"

/**
 * Bundles the screens, and notes which of our own files they are made of.
 *
 * One file starts in half the time of some hundred, and node alone reads no JSX.
 */
export async function bundleScreens(): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: APP,
    entryPoints: { [ENTRY]: "src/screen/main.tsx" },
    outdir: dirname(BUNDLE),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node22",
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { "react-devtools-core": "./src/bundle/no-devtools.js" },
    // Some of what is bundled is CommonJS and asks for built-in modules by `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "silent",
  })
  await mkdir(dirname(BUNDLE), { recursive: true })
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules"))
  // The entry last: whoever sees it finds all it needs.
  const ordered = outputFiles.toSorted((a, b) => Number(a.path === BUNDLE) - Number(b.path === BUNDLE))
  await replace(INPUTS, JSON.stringify(inputs.map((path) => relative(APP, join(APP, path)))))
  for (const { path, contents } of ordered) await replace(path, contents)
}

const ENTRY = "screens"

/** Two programs may bundle at once, and a third may read: a file is there whole or not at all. */
async function replace(path: string, contents: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, contents)
  await rename(draft, path)
}
