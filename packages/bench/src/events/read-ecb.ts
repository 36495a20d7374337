import { readFileSync } from "node:fs"

/** A document and the event it reports: in ECB+ a topic's seminal event, or the other one of its kind. */
export interface EventDocument {
  name: string
  event: string
  text: string
}

/** Reads a part of ECB+: a token a line, `document, sentence, token number, token, chains`; a blank line between documents. */
export function readEcb(file: string): EventDocument[] {
  const documents = new Map<string, string[]>()
  let last = ""
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [name, sentence, , token] = line.split("\t")
    if (name === undefined || sentence === undefined || token === undefined) continue
    const sentences = documents.get(name) ?? []
    documents.set(name, sentences)
    const key = `${name} ${sentence}`
    if (key === last) sentences[sentences.length - 1] += ` ${token}`
    else sentences.push(token)
    last = key
  }
  return [...documents].map(([name, sentences]) => ({
    name,
    event: name.replace(/^(\d+)_\d+/, "$1"),
    text: sentences.map(written).join("\n\n"),
  }))
}

/** Tokens as a writer sets them: marks close to their words, quotation marks as marks. */
function written(tokens: string): string {
  return tokens
    .replaceAll(/ ?`` ?/g, " “")
    .replaceAll(/ ?'' ?/g, "” ")
    .replaceAll(/ (?=[.,;:?!%)\]”’])/g, "")
    .replaceAll(/(?<=[([$“]) /g, "")
    .replaceAll(/ (?='(?:s|m|re|ve|ll|d)\b| ?n't\b)/gi, "")
    .replaceAll(/(?<=\p{L}) - (?=\p{L})/gu, "-")
    .trim()
}
