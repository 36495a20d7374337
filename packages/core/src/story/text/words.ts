import { BEFORE_IS, CUT_NEGATIONS, ENDINGS, NEGATION } from "../lexicon/contractions.ts"
import { words } from "../../language/words.ts"
import { spellingKey } from "./spelling-key.ts"
import { stem } from "./stem.ts"

/** A word of a text: where it stands, as it stands, and the forms by which words are compared. */
export interface Word {
  from: number
  to: number
  text: string
  /** Lower case, apostrophes straight; a contraction's parts are written out ("'re" is `are`). */
  form: string
  /** The form without its spelling's variety. */
  key: string
  /** The key without its inflection. */
  stem: string
}

/** The words of a text in order, finer than a reader's: compounds are cut at hyphens, contractions in two; "&" and "%" are words. */
export function toWords(text: string, offset = 0): Word[] {
  const found: Word[] = []
  let end = 0
  for (const { from, to } of words(text)) {
    addSigns(found, text, end, from, offset)
    for (const part of text.slice(from, to).matchAll(/[^\-‐‑]+/gu)) addWord(found, part[0], offset + from + part.index)
    end = to
  }
  addSigns(found, text, end, text.length, offset)
  return found
}

function addSigns(found: Word[], text: string, from: number, to: number, offset: number): void {
  if (from === to) return
  for (const sign of text.slice(from, to).matchAll(/[&%]/g)) addWord(found, sign[0], offset + from + sign.index)
}

function addWord(found: Word[], text: string, from: number): void {
  const form = text.toLowerCase().replaceAll(/[’ʼ]/g, "'")
  const cut = cutContraction(form)
  if (cut === null) {
    found.push(word(from, text, form))
    return
  }
  const at = text.length - cut.tail
  found.push(word(from, text.slice(0, at), cut.forms[0]), word(from + at, text.slice(at), cut.forms[1]))
}

function word(from: number, text: string, form: string): Word {
  const key = spellingKey(form)
  return { from, to: from + text.length, text, form, key, stem: stem(key) }
}

/** The two words of a contraction, and how many characters the second one has. */
function cutContraction(form: string): { forms: [string, string]; tail: number } | null {
  if (!form.includes("'")) return null
  const verb = NEGATION.exec(form)?.[1]
  if (verb !== undefined) return { forms: [CUT_NEGATIONS.get(form) ?? verb, "not"], tail: 3 }
  const at = form.lastIndexOf("'")
  const [head, tail] = [form.slice(0, at), form.slice(at)]
  const written = ENDINGS.get(tail) ?? (tail === "'s" && BEFORE_IS.has(head) ? "is" : undefined)
  return written === undefined || head === "" ? null : { forms: [head, written], tail: tail.length }
}
