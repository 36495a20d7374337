import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { LaunchOptions } from "playwright-core"

const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")))
const CACHE = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url))
const PARTS = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]

// The package's own configuration looks for its fonts below the system's temporary folder only.
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { version: string }

/** Unpacks the bundled browser once, whole or not at all, and gives its folder. */
async function unpacked(): Promise<string> {
  const folder = join(CACHE, `chromium-${version}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  // The package writes below the system's temporary folder, where it would take a file of another version for its own.
  const { TMPDIR } = process.env
  process.env["TMPDIR"] = unfinished
  try {
    const { inflate } = await import("@sparticuz/chromium")
    await Promise.all(PARTS.map((part) => inflate(join(PACKAGE, "bin", part))))
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"]
    else process.env["TMPDIR"] = TMPDIR
  }
  writeFileSync(join(unfinished, "fonts/fonts.conf"), FONT_CONFIGURATION)
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true })
  }
  return folder
}

/** How to launch the browser that comes as an npm package (Linux on x64 only). */
export async function bundledChromium(): Promise<LaunchOptions> {
  const folder = await unpacked()
  return {
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  }
}
