import type { Command } from "commander"
import type { Run } from "./create-program.ts"
import { examples } from "./examples.ts"
import { addEntityCommands } from "./entity-commands.ts"
import { addFormats } from "./formats.ts"

/** The commands that work on the library. */
export function addLibraryCommands(program: Command, run: Run): void {
  program
    .command("add")
    .description("keep pages in the library, and the articles read from them")
    .argument("[input...]", "files, folders, or - for standard input")
    .addHelpText(
      "after",
      examples("corpus add page.html", "corpus add saved-pages", "curl -s https://example.org/a | corpus add -"),
    )
    .action((inputs) => run(async (context) => (await import("../command/add.ts")).add(context, inputs)))

  addFormats(program.command("list"), ["json"])
    .description("list the library's articles, or its stories")
    .option("--stories", "list stories")
    .addHelpText("after", examples("corpus list", "corpus list --stories", "corpus list --json | jq -r '.[].id'"))
    .action((options) => run(async (context) => (await import("../command/list.ts")).list(context, options)))

  addFormats(program.command("show"), ["json", "md", "text", "marked", "conll", "ledger"])
    .description("print an article or a story of the library")
    .argument("<id>", "as `corpus list` gives it")
    .addHelpText("after", examples("corpus show ID", "corpus show ID --marked | less -R", "corpus show ID --json"))
    .action((id, options) => run(async (context) => (await import("../command/show.ts")).show(context, id, options)))

  addEntityCommands(program, run)

  program
    .command("rm")
    .description("remove articles and their bytes from the library")
    .argument("<id...>", "as `corpus list` gives them")
    .addHelpText("after", examples("corpus rm ID"))
    .action((ids) => run(async (context) => (await import("../command/remove.ts")).remove(context, ids)))

  program
    .command("rebuild")
    .description("read articles again from their bytes: those that another version of the engine read")
    .option("--all", "every article")
    .addHelpText("after", examples("corpus rebuild", "corpus rebuild --all"))
    .action((options) => run(async (context) => (await import("../command/rebuild.ts")).rebuild(context, options)))

  addFormats(program.command("doctor"), ["json"])
    .description("say where the library is, in which state, and whether it is sound")
    .addHelpText("after", examples("corpus doctor", "corpus --library other.sqlite doctor"))
    .action((options) => run(async (context) => (await import("../command/doctor.ts")).doctor(context, options)))
}
