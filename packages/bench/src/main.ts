import { Argument, Command, InvalidArgumentError, Option } from "commander"
import { benchFixtures } from "./commands/bench-fixtures.ts"
import { benchQuality } from "./commands/bench-quality.ts"
import { PAGE_SETS } from "./pages/page-sets.ts"
import { PARTS } from "./pages/part.ts"

const program = new Command("bench").description("Measures the engine against answers that people gave.")

program
  .command("fixtures")
  .description(
    "score the fixtures in corpus/ and check the floors in corpus/eval.json; exit code 1 where one does not hold",
  )
  .option("--json", "print the scores as JSON")
  .action(benchFixtures)

program
  .command("quality")
  .description("score the engine on sets of public pages; a set that is not there is skipped, and the table says so")
  .addArgument(new Argument("[set...]", "which sets; all unless named").choices(PAGE_SETS.map(({ name }) => name)))
  .option("--dumps", "read the pages as text dumps instead of as HTML")
  .addOption(new Option("--part <part>", "only pages of these sites; all unless said").choices(PARTS))
  .option("--limit <pages>", "read only the first pages of each set", toCount)
  .option("--write <folder>", "keep the results there, as <set>/corpus.jsonl")
  .option("--json", "print the scores as JSON")
  .addHelpText(
    "after",
    "\nThe sets are sought in ../shared/bench beside the repository, or where CORPUS_BENCH_DATA says.",
  )
  .action(benchQuality)

await program.parseAsync()

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.")
  return Number(text)
}
