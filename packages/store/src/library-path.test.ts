import { homedir } from "node:os"
import { join, resolve } from "node:path"
import { afterEach, describe, expect, it, vi } from "vitest"
import { libraryPath } from "./library-path.ts"

describe("libraryPath", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it("takes what was asked for before anything else, from the caller's folder", () => {
    const options = { cwd: resolve("/somewhere"), env: { CORPUS_LIBRARY: "other.sqlite" } }
    expect(libraryPath("mine.sqlite", options)).toBe(resolve("/somewhere/mine.sqlite"))
  })

  it("takes CORPUS_LIBRARY where nothing was asked for", () => {
    const options = { cwd: resolve("/somewhere"), env: { CORPUS_LIBRARY: "other.sqlite" } }
    expect(libraryPath(undefined, options)).toBe(resolve("/somewhere/other.sqlite"))
    vi.stubEnv("CORPUS_LIBRARY", resolve("/from/environment.sqlite"))
    expect(libraryPath()).toBe(resolve("/from/environment.sqlite"))
  })

  it.runIf(process.platform === "linux")("is else in the XDG data folder, or where that usually is", () => {
    vi.stubEnv("CORPUS_LIBRARY", "")
    vi.stubEnv("XDG_DATA_HOME", "/data")
    expect(libraryPath()).toBe("/data/corpus/library.sqlite")
    vi.stubEnv("XDG_DATA_HOME", "")
    expect(libraryPath()).toBe(join(homedir(), ".local/share/corpus/library.sqlite"))
  })

  it.runIf(process.platform === "darwin")("is else in the Mac's folder for application data", () => {
    vi.stubEnv("CORPUS_LIBRARY", "")
    expect(libraryPath()).toBe(join(homedir(), "Library/Application Support/corpus/library.sqlite"))
  })
})
