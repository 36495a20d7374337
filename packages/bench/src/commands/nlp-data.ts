import { join } from "node:path"
import { REPOSITORY } from "../repository.ts"

/** Where language data are: beside the repository, or where CORPUS_NLP_DATA says. */
export const nlpData = (...path: string[]): string =>
  join(process.env["CORPUS_NLP_DATA"] ?? join(REPOSITORY, "../shared/nlp"), ...path)
