import { build, type BuildOptions, type BuildResult } from "esbuild"
import { APP } from "./places.ts"

type Bundled = BuildResult<{ write: false; metafile: true }>

/** Bundles a program of Ink screens for Node, in memory. */
export function bundle(options: Pick<BuildOptions, "entryPoints" | "outdir">): Promise<Bundled> {
  return build({
    ...options,
    absWorkingDir: APP,
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
}
