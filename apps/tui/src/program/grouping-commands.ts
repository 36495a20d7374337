import { CorpusError } from "@corpus/core"
import type { Command } from "commander"
import type { Run } from "./create-program.ts"
import { examples } from "./examples.ts"
import { addFormats, type FormatOptions } from "./formats.ts"

/** What a user says of the library's stories, below `corpus story`. A file named like one of these is given as `./merge`. */
export function addGroupingCommands(story: Command, run: Run): void {
  addFormats(story.command("merge"), ["json"])
    .description("make stories of the library one; it remembers it")
    .argument("<id...>", "two or more, as `corpus list --stories` gives them")
    .addHelpText("after", examples("corpus story merge s-0123456789abcdef s-fedcba9876543210"))
    .action((ids, _, command: Command) =>
      run(async (context) => (await import("../command/grouping.ts")).mergeStories(context, ids, ownOptions(command))),
    )

  addFormats(story.command("split"), ["json"])
    .description("make some articles of a story another story; the library remembers it")
    .argument("<id>", "as `corpus list --stories` gives it; the story that stays keeps it")
    .argument("<article...>", "ids of the articles that leave, as `corpus list` gives them")
    .addHelpText("after", examples("corpus story split s-0123456789abcdef a-0123456789abcdef"))
    .action((id, articles, _, command: Command) =>
      run(async (context) =>
        (await import("../command/grouping.ts")).splitStory(context, id, articles, ownOptions(command)),
      ),
    )
}

/** A command's options: commander gives them to `corpus story`, which has more. */
function ownOptions(command: Command): FormatOptions {
  const { md, failOn, ...options } = command.optsWithGlobals<FormatOptions & { failOn?: unknown }>()
  if (md !== undefined || failOn !== undefined)
    throw new CorpusError("usage", `corpus story ${command.name()} takes no --md and no --fail-on.`)
  return options
}
