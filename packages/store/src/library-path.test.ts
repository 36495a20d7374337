import { homedir } from "node:os"
import { join, resolve } from "node:path"
import { afterEach, describe, expect, it, vi } from "vitest"
import { libraryPath } from "./library-path.ts"

const inHome = (...names: string[]) => join(homedir(), ...names, "corpus", "library.sqlite")

describe("libraryPath", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it("takes what was asked for before anything else, from the caller's folder", () => {
    const options = { cwd: resolve("/somewhere"), env: { CORPUS_LIBRARY: "other.sqlite" } }
    expect(libraryPath("mine.sqlite", options)).toBe(resolve("/somewhere/mine.sqlite"))
    expect(libraryPath(resolve("/mine.sqlite"), options)).toBe(resolve("/mine.sqlite"))
  })

  it("takes CORPUS_LIBRARY where nothing was asked for", () => {
    const options = { cwd: resolve("/somewhere"), env: { CORPUS_LIBRARY: "other.sqlite", XDG_DATA_HOME: "/data" } }
    expect(libraryPath(undefined, options)).toBe(resolve("/somewhere/other.sqlite"))
  })

  it("is else in the XDG data folder, or where that usually is", () => {
    const linux = (env: Record<string, string>) => libraryPath(undefined, { env, platform: "linux" })
    expect(linux({ XDG_DATA_HOME: "/data" })).toBe(join("/data", "corpus", "library.sqlite"))
    expect(linux({})).toBe(inHome(".local", "share"))
    expect(linux({ XDG_DATA_HOME: "" })).toBe(inHome(".local", "share"))
    expect(linux({ XDG_DATA_HOME: "relative" })).toBe(inHome(".local", "share"))
  })

  it("is else where a Mac and Windows keep application data", () => {
    expect(libraryPath("", { env: {}, platform: "darwin" })).toBe(inHome("Library", "Application Support"))
    expect(libraryPath("", { env: {}, platform: "win32" })).toBe(inHome("AppData", "Local"))
    const moved = libraryPath("", { env: { LOCALAPPDATA: "/moved" }, platform: "win32" })
    expect(moved).toBe(join("/moved", "corpus", "library.sqlite"))
  })

  it("reads the process's own environment", () => {
    vi.stubEnv("CORPUS_LIBRARY", resolve("/from/environment.sqlite"))
    expect(libraryPath()).toBe(resolve("/from/environment.sqlite"))
  })
})
