import { cueVerb } from "../../quotes/cue-verb.ts"
import type { Word } from "./words.ts"

/** Is it a verb by which words are given to somebody ("said", "noted", "calling"), in a form that is hardly a noun? */
export function isSpeechCue({ form, key }: Word): boolean {
  if (key === "according") return true
  const verb = cueVerb(form)
  return verb !== undefined && verb.form !== "base"
}
