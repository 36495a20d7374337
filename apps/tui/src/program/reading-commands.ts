import { type Command, InvalidArgumentError, Option } from "commander"
import type { Run } from "./create-program.ts"
import { examples } from "./examples.ts"
import { addFormats } from "./formats.ts"
import { addStoryCommands } from "./story-commands.ts"

const FILES = "files, folders, or - for standard input"

/** The commands that read what they are given and keep nothing. */
export function addReadingCommands(program: Command, run: Run): void {
  addOutlet(addFormats(program.command("parse"), ["json", "ndjson", "md", "text", "marked", "conll", "ledger"]))
    .description("print the article that is in a page or text dump, and what became of every character")
    .argument("[input...]", FILES)
    .option("--together", "the inputs are pages of one outlet: what recurs on them is no part of an article")
    .option("--remember", "add the inputs to the memory, which begins empty where there is none yet")
    .addOption(dialect())
    .addHelpText(
      "after",
      examples(
        "corpus parse page.html",
        "corpus parse --ndjson pages > articles.ndjson",
        "corpus parse --together --md news.example/*.html",
        "corpus parse --memory news.example.json --remember today.html",
        "curl -s https://example.org/a | corpus parse --md",
      ),
    )
    .action((inputs, options) =>
      run(async (context) => (await import("../command/parse.ts")).parse(context, inputs, options)),
    )

  addStoryCommands(program, run)

  addOutlet(program.command("explain"))
    .description("say why characters of a source are in the article, or why not")
    .argument("<input>", "a file, or - for standard input")
    .addOption(
      new Option("--at <offset>", "the character at this offset of the source, in UTF-16 units")
        .argParser(offset)
        .conflicts("text"),
    )
    .option("--text <text>", "every place where the source, or the article, has this text")
    .addOption(dialect())
    .addHelpText("after", examples("corpus explain page.html --at 1200", 'corpus explain page.txt --text "Read more"'))
    .action((input, options) =>
      run(async (context) => (await import("../command/explain.ts")).explain(context, input, options)),
    )

  program
    .command("verify")
    .description("check every span of a result of `parse` against the bytes of its source")
    .argument("<result>", "JSON, an array of results, or NDJSON; - for standard input")
    .requiredOption("--source <input...>", "the files or folders it was made from")
    .addHelpText(
      "after",
      examples("corpus verify article.json --source page.html", "corpus verify articles.ndjson --source pages"),
    )
    .action((result, options) =>
      run(async (context) => (await import("../command/verify.ts")).verify(context, result, options)),
    )
}

/** Adds the options that say what is known of the outlet. */
function addOutlet(command: Command): Command {
  return command
    .option("--memory <file>", "what `corpus parse --remember` learnt of the outlet's pages")
    .option("--outlet <file>", "a profile of the outlet, as JSON, beside those that are known")
}

function dialect(): Option {
  return new Option("--dialect <name>", "how to read the source, where that should not be detected").choices([
    "html",
    "text",
    "mixed",
  ])
}

function offset(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("An offset is a whole number, counted from 0.")
  return Number(value)
}
