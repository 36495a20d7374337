import { Argument, type Command, InvalidArgumentError, Option } from "commander"
import { Drift, OUTPUTS } from "@corpus/core/schema"
import { STOPS, type Stop } from "../input/fail-on.ts"
import type { Run } from "./create-program.ts"
import { examples } from "./examples.ts"
import { addFormats } from "./formats.ts"
import { addGroupingCommands } from "./grouping-commands.ts"

const FILES = "files, folders, or - for standard input"
const OR_LIBRARY = `${FILES}; without any, the library's stories`

const PARTS = {
  facts: "print what outlets state, and where they agree, differ or bring each other up to date",
  timeline: "print the dated sentences of a story in the order of their dates",
  origins: "print which articles have text from one origin, and the text",
  lint: "print what cannot both hold inside one article, by its own words",
} as const

/** The commands on stories. */
export function addStoryCommands(program: Command, run: Run): void {
  const story = addFormats(program.command("story"), ["json", "md"])
    .description("print which articles tell one event, what each outlet says, and where they differ")
    .argument("[input...]", OR_LIBRARY)
    .addOption(failOn("differ,reworded,lint"))
    .addHelpText(
      "after",
      examples(
        "corpus story a.html b.html c.txt",
        "corpus story --json pages | jq '.stories[].facts'",
        "corpus story merge --help",
      ),
    )
    .action((inputs, options) =>
      run(async (context) => (await import("../command/story.ts")).story(context, inputs, options)),
    )
  addGroupingCommands(story, run)

  for (const part of Object.keys(PARTS) as (keyof typeof PARTS)[])
    addFormats(program.command(part), ["json"])
      .description(PARTS[part])
      .argument("[input...]", OR_LIBRARY)
      .addOption(failOn("differ,lint"))
      .addHelpText("after", examples(`corpus ${part} a.html b.html c.txt`, `corpus ${part} --json pages`))
      .action((inputs, options) =>
        run(async (context) => (await import("../command/story-part.ts")).storyPart(context, part, inputs, options)),
      )

  addFormats(program.command("quotes"), ["json"])
    .description("print who is quoted, and with what words")
    .argument("[input...]", `${FILES}; without any, the library's articles`)
    .option("--concordance", "each thing said once, with every outlet's wording of it")
    .option("--by <name>", "only what this speaker said: a part of the name, in any case")
    .addOption(new Option("--drift <kind>", "with --concordance: only what an outlet words so").choices(Drift.options))
    .addHelpText(
      "after",
      examples(
        "corpus quotes page.html",
        "corpus quotes --json page.html",
        "corpus quotes --concordance --by singh --drift reworded pages",
      ),
    )
    .action((inputs, { concordance, ...options }) =>
      run(async (context) =>
        concordance || options.drift
          ? (await import("../command/concordance.ts")).concordance(context, inputs, options)
          : (await import("../command/quotes.ts")).quotes(context, inputs, options),
      ),
    )

  addFormats(program.command("check"), ["json"])
    .description("hold the quotations and figures of a draft against articles")
    .argument("<draft...>", FILES)
    .requiredOption("--against <input...>", "the articles: files or folders")
    .addOption(failOn("drifted,other-speaker,other-value"))
    .addHelpText(
      "after",
      examples(
        "corpus check draft.txt --against pages",
        "corpus check draft.txt --against a.html b.html --fail-on drifted",
      ),
    )
    .action((drafts, options) =>
      run(async (context) => (await import("../command/check.ts")).check(context, drafts, options)),
    )

  addFormats(program.command("diff"), ["json"])
    .description("print what is new in stories: facts, things said, outlets, conflicts opened or closed")
    .argument("<before>", "what `corpus story --json` wrote earlier (.json), or articles: a file or folder")
    .argument("<after>", "what it writes now (.json, - for standard input), or articles that have come since")
    .addHelpText(
      "after",
      examples(
        "corpus diff monday.json tuesday.json",
        "corpus story --json pages | corpus diff old.json -",
        "corpus diff monday-pages tuesday-pages",
      ),
    )
    .action((before, after, options) =>
      run(async (context) => (await import("../command/diff.ts")).diff(context, before, after, options)),
    )

  program
    .command("schema")
    .description("print the JSON Schema of what a command writes with --json")
    .addArgument(new Argument("<command>", "whose output").choices(Object.keys(OUTPUTS)))
    .addHelpText("after", examples("corpus schema story > story.schema.json"))
    .action((name) => run(async (context) => (await import("../command/schema.ts")).schema(context, name)))
}

function failOn(shown: string): Option {
  return new Option("--fail-on <list>", `end with exit code 5 where any of these is found, as ${shown}`).argParser(
    (value: string): Stop[] =>
      value.split(",").map((word) => {
        const stop = STOPS.find((each) => each === word.trim())
        if (stop === undefined)
          throw new InvalidArgumentError(`There is no ${word.trim()}; there are ${STOPS.join(", ")}.`)
        return stop
      }),
  )
}
