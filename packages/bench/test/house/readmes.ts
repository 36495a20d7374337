import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { REPOSITORY } from "../../src/repository.ts"
import { type TrackedFile, lineOf, trackedFiles } from "./tracked-files.ts"

/** A command that a README shows: `at` is its file and line. */
export interface ShownCommand {
  at: string
  command: string
}

/** Every README of the house, and what else is written for its readers at the root. */
export const readmes = (): TrackedFile[] => trackedFiles((path) => /(?:^|\/)README\.md$|^CONTRIBUTING\.md$/.test(path))

/** The READMEs whose commands are run: the root's, and those of packages, apps and the start. */
export const hasCommands = ({ path }: TrackedFile): boolean =>
  /^(?:(?:packages|apps)\/[^/]+\/|start\/)?README\.md$/.test(path)

/** The fenced blocks of a language, with the line on which each begins. */
export function fencedBlocks({ text }: TrackedFile, language: string): { code: string; line: number }[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(?<code>.*?)^\`\`\`$`, "gms")
  return [...text.matchAll(fence)].map(({ groups, index }) => ({
    code: groups?.["code"] ?? "",
    line: lineOf(text, index) + 1,
  }))
}

/** The commands of its `sh` blocks, a line each, comments aside. */
export function shownCommands(file: TrackedFile): ShownCommand[] {
  return fencedBlocks(file, "sh").flatMap(({ code, line }) =>
    code.split("\n").flatMap((text, offset) => {
      const command = text.replace(/(?:^|\s)#.*$/, "").trim()
      return command === "" ? [] : [{ at: `${file.path}:${line + offset}`, command }]
    }),
  )
}

/** Relative links and pictures that lead to nothing, a sentence each. */
export function brokenLinks({ path, text }: TrackedFile): string[] {
  // What stands in code is no link; blanks in its place keep the lines' numbers.
  const prose = text.replaceAll(/^```[^]*?^```|`[^`\n]+`/gmu, (code) => code.replaceAll(/[^\n]/g, " "))
  return [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/g)].flatMap(({ groups, index }) => {
    const [target = ""] = (groups?.["target"] ?? "").split("#")
    const isElsewhere = target === "" || /^[a-z]+:/.test(target)
    if (isElsewhere || existsSync(join(REPOSITORY, dirname(path), target))) return []
    return [`${path}:${lineOf(text, index)} leads to ${target}, which is not there`]
  })
}
