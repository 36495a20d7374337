import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { text } from "node:stream/consumers"
import { describe, expect, test } from "vitest"
import packageJson from "../package.json" with { type: "json" }
import { CORPUS, runCorpus } from "./run-corpus.ts"

const COMMANDS = [
  "parse",
  "story",
  "facts",
  "timeline",
  "origins",
  "lint",
  "quotes",
  "check",
  "diff",
  "schema",
  "explain",
  "verify",
  "add",
  "list",
  "show",
  "rm",
  "rebuild",
  "doctor",
  "tui",
]

describe("the command line", () => {
  test("prints its help where it is called without a word and there is no terminal", async () => {
    const { code, stdout, stderr } = await runCorpus([])
    expect([code, stderr]).toEqual([0, ""])
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"))
  })

  test.each(COMMANDS.filter((command) => command !== "tui"))("has examples for %s", async (command) => {
    const { code, stdout } = await runCorpus([command, "--help"])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\$ .*corpus.*\\b${command}\\b`))
  })

  test("gives its version", async () => {
    expect(await runCorpus(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" })
  })

  test.each([
    [["prase"], /unknown command 'prase'[^]*parse/],
    [["parse", "--jsn"], /unknown option '--jsn'[^]*--json/],
    [["parse", "--json", "--md", "x"], /cannot be used with/],
    [["parse", "--dialect", "pdf", "x"], /html.*text.*mixed/],
    [["facts", "--fail-on", "nothing", "x"], /There is no nothing; there are differ/],
    [["check", "x"], /--against/],
    [["schema", "list"], /Allowed choices are/],
    [["explain"], /missing required argument/],
    [["explain", "x", "--at", "-1"], /offset/],
    [["explain", CORPUS], /--at OFFSET or --text TEXT/],
    [["verify", "x"], /--source/],
  ])("calls a mistake a mistake: %j", async (args, expected) => {
    const { code, stdout, stderr } = await runCorpus(args)
    expect([code, stdout]).toEqual([2, ""])
    expect(stderr).toMatch(expected)
  })

  test("does not start screens where there is no terminal", async () => {
    const { code, stdout, stderr } = await runCorpus(["tui"])
    expect([code, stdout]).toEqual([1, ""])
    expect(stderr).toContain("need a terminal")
  })

  const OLD_NODE = "/usr/bin/node"
  test.skipIf(!existsSync(OLD_NODE))("starts a newer Node where an old one runs it", async () => {
    const child = spawn(OLD_NODE, [CORPUS, "parse", "missing.txt"], { stdio: ["ignore", "pipe", "pipe"] })
    const ended = new Promise((resolve) => child.on("close", resolve))
    expect(await text(child.stderr)).toContain("missing.txt: there is no such file")
    expect(await ended).toBe(1)
  })
})
