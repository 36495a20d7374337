import { Argument, Command, InvalidArgumentError, Option } from "commander"
import { benchClusters } from "./commands/bench-clusters.ts"
import { benchCoref } from "./commands/bench-coref.ts"
import { benchDates } from "./commands/bench-dates.ts"
import { benchFitCuts } from "./commands/bench-fit-cuts.ts"
import { benchLibrary } from "./commands/bench-library.ts"
import { benchNames } from "./commands/bench-names.ts"
import { TEXT_SETS } from "./names/text-sets.ts"
import { benchGazetteer } from "./commands/bench-gazetteer.ts"
import { benchFixtures } from "./commands/bench-fixtures.ts"
import { benchFitWords } from "./commands/bench-fit-words.ts"
import { benchQuality } from "./commands/bench-quality.ts"
import { benchTrain } from "./commands/bench-train.ts"
import { benchTrainNames } from "./commands/bench-train-names.ts"
import { benchQuotes, QUOTE_SETS } from "./commands/bench-quotes.ts"
import { benchRecurrence } from "./commands/bench-recurrence.ts"
import { benchSpeed } from "./commands/bench-speed.ts"
import { benchStories } from "./commands/bench-stories.ts"
import { PAGE_FORMS } from "./pages/page-form.ts"
import { PAGE_SETS } from "./pages/page-sets.ts"
import { PARTS } from "./pages/part.ts"
import { JUDGES } from "./peers/corpus.ts"
import { PARSERS, PEERS } from "./peers/peers.ts"

const WHERE = "\nThe sets are sought in ../shared/bench beside the repository, or where CORPUS_BENCH_DATA says."
const SET_NAMES = PAGE_SETS.map(({ name }) => name)
const PEER_NAMES = PEERS.map(({ name }) => name)
const PARSER_NAMES = PARSERS.map(({ name }) => name)

const program = new Command("bench").description("Measures the engine against answers that people gave, and its peers.")

program
  .command("fixtures")
  .description(
    "score the fixtures in corpus/ and check the floors in corpus/eval.json; exit code 1 where one does not hold",
  )
  .option("--json", "print the scores as JSON")
  .action(benchFixtures)

program
  .command("quotes")
  .description("score quotations and their speakers: PolNeAR, the marked stories and articles, the fixtures")
  .addArgument(new Argument("[set...]", "which sets; all unless named").choices(QUOTE_SETS))
  .addOption(
    new Option("--part <part>", "of PolNeAR and the stories, only these; each part unless said").choices(PARTS),
  )
  .option("--show", "list every miss; with --part development only")
  .option("--json", "print the figures as JSON")
  .action(benchQuotes)

program
  .command("stories")
  .description("score the stories in corpus/, whose answers are marked in their texts")
  .addOption(
    new Option("--part <part>", "the stories that the engine is made with, or those that nobody looks at")
      .choices(PARTS)
      .default("development"),
  )
  .option("--show", "list every miss; of the development part only")
  .option("--json", "print the figures as JSON")
  .action(benchStories)

program
  .command("clusters")
  .description("group the documents of ECB+ by their event: BCubed, beside TF-IDF with average link")
  .addOption(new Option("--part <part>", "one part alone").choices(["Train", "Dev"]))
  .option("--show", "list the events that are mixed or torn")
  .option("--json", "print the figures as JSON")
  .action(benchClusters)

program
  .command("library")
  .description("measure what the n-th article costs a library's clusters, and a story of 200 articles")
  .option("--largest <articles>", "up to so many articles", toCount, 100_000)
  .option("--report <folder>", "write library.md, library.json and library.svg there")
  .option("--json", "print the figures as JSON")
  .action(benchLibrary)

program
  .command("quality")
  .description(
    "score the engine and its peers on sets of public pages; of a set that is not there it says where it can be had",
  )
  .addArgument(new Argument("[set...]", "which sets; all unless named").choices(SET_NAMES))
  .addOption(
    new Option("--form <form>", "read the pages as HTML, as text dumps, as dumps wrapped at 72 columns, or on one line")
      .choices(PAGE_FORMS)
      .default("html"),
  )
  .addOption(new Option("--dumps", "the same as --form dump").implies({ form: "dump" }))
  .addOption(
    new Option("--judges <judges>", "who decides what is of the body: rules and classifier, or one of them alone")
      .choices(JUDGES)
      .default("both"),
  )
  .addOption(peersOption(PEER_NAMES))
  .addOption(new Option("--part <part>", "only pages of these sites; all and each part unless said").choices(PARTS))
  .option("--limit <pages>", "read only the first pages of each set", toCount)
  .option("--write <folder>", "keep the results there, as <set>/<system>.jsonl")
  .option(
    "--kept <folder>",
    "take the peers' results from there, where an earlier run kept them, instead of running them",
  )
  .option("--report <folder>", "write quality.md, quality.json, quality.svg and each set's worst pages there")
  .option("--json", "print the scores as JSON")
  .addHelpText("after", WHERE)
  .action(benchQuality)

program
  .command("train")
  .description("learn the weights of the block classifier from the public pages, and write them")
  .option("--validate", "judge sites that were not learned from, fold by fold, and write nothing")
  .addOption(new Option("--form <form>", "with --validate: of one form only").choices(["html", "dump"]))
  .addOption(new Option("--part <part>", "learn only from pages of these sites; from all unless said").choices(PARTS))
  .addHelpText("after", WHERE)
  .action(benchTrain)

program
  .command("names")
  .description("score how names are found, strictly by span and type: rules, rules and model, and a peer from npm")
  .addArgument(new Argument("[set...]", "which sets; all unless named").choices(TEXT_SETS))
  .option("--held-out", "of worldwide the fifth that is looked at once, instead of the others")
  .option("--weights <file>", "the model's weights, instead of those that core keeps")
  .option("--speed", "what it costs instead: words a second of a core, start-up and memory; the peer beside")
  .option("--ablate", "instead of the peer the engine with one of its parts left out each")
  .action(benchNames)

program
  .command("gazetteer")
  .description("make the gazetteer that train-names puts before the weights: what it holds, or what it says of names")
  .argument("[name...]", "names to look up instead")
  .option("--to <file>", "write it there as well")
  .action(benchGazetteer)

program
  .command("train-names")
  .description("learn the weights of the name tagger from public sets and from corpus/training, and write them")
  .option("--check", "learn from CoNLL-03 and be asked about its test instead; write nothing")
  .option("--to <file>", "write the weights there")
  .addHelpText("after", "\nThe sets are sought in ../shared/nlp beside the repository, or where CORPUS_NLP_DATA says.")
  .action(benchTrainNames)

program
  .command("fit-cuts")
  .description("fit the weights by which a page on one line is cut, on the development part's dumps, and write them")
  .option("--validate", "judge sites that were not learned from, and write nothing")
  .addHelpText("after", WHERE)
  .action(benchFitCuts)

program
  .command("fit-words")
  .description(
    "count how common words are in the articles of corpus/training, and write it where stories are told apart",
  )
  .action(benchFitWords)

program
  .command("coref")
  .description("score which names stand for one thing, and what descriptions and pronouns stand for (GUM's CoNLL-U)")
  .argument("[folder]", "where the documents are; beside the repository unless said")
  .addOption(new Option("--part <part>", "only these documents; each part unless said").choices(PARTS))
  .option("--show", "list what is wrong in the development part")
  .action(benchCoref)

program
  .command("dates")
  .description("score the dates that the engine finds in news against those that people marked (TimeML)")
  .argument("[folder]", "where the documents are; beside the repository unless said")
  .addOption(new Option("--part <part>", "only these documents; each part unless said").choices(PARTS))
  .action(benchDates)

program
  .command("recurrence")
  .description("score the engine on sites with several pages, with a memory of what recurs on them and without")
  .addArgument(new Argument("[set...]", "which sets; all unless named").choices(SET_NAMES))
  .addOption(new Option("--form <form>", "read the pages in this form").choices(PAGE_FORMS).default("html"))
  .addOption(new Option("--part <part>", "only pages of these sites; all and each part unless said").choices(PARTS))
  .option("--json", "print the scores as JSON")
  .addHelpText("after", WHERE)
  .action(benchRecurrence)

program
  .command("speed")
  .description("time the engine and its peers over a set of public pages, and the engine over pages of all sizes")
  .addArgument(new Argument("[set]", "which set").choices(SET_NAMES).default("scrapinghub"))
  .addOption(peersOption([...PEER_NAMES, ...PARSER_NAMES]))
  .addOption(new Option("--part <part>", "only pages of these sites; all unless said").choices(PARTS))
  .option("--rounds <count>", "how often each page is read; its least time counts", toCount, 5)
  .option("--limit <pages>", "read only the first pages of the set", toCount)
  .option("--largest <bytes>", "the largest page that is made up", toCount, 10_000_000)
  .option("--report <folder>", "write speed.md, speed.json, speed.svg and growth.svg there")
  .option("--json", "print the times as JSON")
  .addHelpText("after", WHERE)
  .action(benchSpeed)

await program.parseAsync()

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.")
  return Number(text)
}

function peersOption(names: readonly string[]): Option {
  return new Option("--peers <names>", `which systems to compare with, by commas, or none: ${names.join(", ")}`)
    .default(names, "all")
    .argParser((text: string) => {
      const asked = text === "none" ? [] : text.split(",")
      const unknown = asked.find((name) => !names.includes(name))
      if (unknown !== undefined) throw new InvalidArgumentError(`There is no ${unknown}.`)
      return asked
    })
}
