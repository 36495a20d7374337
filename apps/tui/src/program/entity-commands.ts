import { EntityType } from "@corpus/core"
import { type Command, Option } from "commander"
import type { Run } from "./create-program.ts"
import { examples } from "./examples.ts"
import { addFormats } from "./formats.ts"

/** The commands on who is who in the library. */
export function addEntityCommands(program: Command, run: Run): void {
  const entity = program.command("entity").description("say who is who in the library, and correct it")

  addFormats(entity.command("list"), ["json"])
    .description("list the people, bodies, places … that the library's articles name")
    .option("--name <text>", "only those with this text in one of their names")
    .addOption(new Option("--type <type>", "only those of this type").choices(EntityType.options))
    .addHelpText("after", examples("corpus entity list --name smith", "corpus entity list --type person --json"))
    .action((options) => run(async (context) => (await import("../command/entity.ts")).list(context, options)))

  addFormats(entity.command("show"), ["json"])
    .description("print an entity: its names, its offices, and the articles that name it")
    .argument("<id>", "as `corpus entity list` gives it")
    .addHelpText("after", examples("corpus entity show person:ana-lima"))
    .action((id, options) => run(async (context) => (await import("../command/entity.ts")).show(context, id, options)))

  addFormats(entity.command("merge"), ["json"])
    .description("make entities one, in stories too; the library remembers it")
    .argument("<id...>", "two or more, as `corpus entity list` gives them")
    .addHelpText("after", examples("corpus entity merge person:ana-lima person:ana-costa"))
    .action((ids, options) =>
      run(async (context) => (await import("../command/entity.ts")).merge(context, ids, options)),
    )

  addFormats(entity.command("split"), ["json"])
    .description("make what some articles name another entity than what the others name; the library remembers it")
    .argument("<id>", "as `corpus entity list` gives it")
    .argument("<article...>", "ids of the articles that name the other one, as `corpus entity show` gives them")
    .addHelpText("after", examples("corpus entity split person:ana-lima a-0123456789abcdef"))
    .action((id, articles, options) =>
      run(async (context) => (await import("../command/entity.ts")).split(context, id, articles, options)),
    )
}
