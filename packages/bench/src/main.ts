import { Command } from "commander"
import { benchFixtures } from "./commands/bench-fixtures.ts"

const program = new Command("bench").description("Measures the engine against answers that people gave.")

program
  .command("fixtures")
  .description(
    "score the fixtures in corpus/ and check the floors in corpus/eval.json; exit code 1 where one does not hold",
  )
  .option("--json", "print the scores as JSON")
  .action(benchFixtures)

await program.parseAsync()
