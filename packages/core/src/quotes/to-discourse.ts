import { type Gender, genderOfName, genderOfTitle } from "../entities/references/gender.ts"
import type { Discourse, NamePlace } from "./discourse.ts"
import type { Frame } from "./frame.ts"
import { DETERMINERS } from "./lexicon/function-words.ts"
import { isPreposition } from "./noun-phrase.ts"
import type { Token } from "./tokens.ts"
import { titledAt, unnamedAt } from "./without-name.ts"

/** Reads off the names of all blocks once. Names inside marked ranges are not among them. */
export function toDiscourse(frames: readonly Frame[]): Discourse {
  const names: NamePlace[] = []
  const genders = new Map<string, Gender>()
  const votes = new Map<string, Gender | null>()
  const offsets: number[] = []
  let sentence = 0
  for (const frame of frames) {
    offsets.push(sentence)
    let lastSentence = -1
    for (const [id, gender] of [...gendersByPronoun(frame), ...gendersByNextSentence(frame)])
      votes.set(id, (votes.get(id) ?? gender) === gender ? gender : null)
    const speaking = speakingTokens(frame)
    const subjectStarts = new Set(frame.subjects.map((subject) => subject?.from))
    for (const [at, token] of frame.tokens.entries()) {
      const entity = token.name?.entity
      const here = { block: frame.index, token: at, sentence: sentence + token.sentence }
      if (!entity) {
        const titled = titledAt(frame, at, names)
        if (titled) {
          names.push({ entity: titled, role: "subject", isJoined: false, ...here })
          lastSentence = token.sentence
        }
        const unnamed = unnamedAt(frame, at, subjectStarts)
        if (unnamed) names.push({ entity: null, ...unnamed, role: "subject", isJoined: false, ...here })
        continue
      }
      const title = frame.tokens[at - 1]
      const gender = (title && genderOfTitle(title.text)) ?? genderOfName(token.text) ?? genderOfName(entity.name)
      if (gender && !genders.has(entity.id)) genders.set(entity.id, gender)
      const isFirst = entity.type === "person" && token.sentence !== lastSentence
      if (entity.type === "person" && !token.isPossessive) lastSentence = token.sentence
      const isSubject =
        isFirst &&
        !token.isPossessive &&
        !isInClause(frame, at) &&
        !isPreposition(frame.tokens[startOfTitle(frame, at) - 1])
      const isAgent = frame.tokens[at - 1]?.lower === "by" && PARTICIPLE.test(frame.tokens[at - 2]?.lower ?? "")
      const role = speaking.has(at)
        ? "speaker"
        : isSubject || isAgent
          ? "subject"
          : token.isPossessive
            ? "owner"
            : "other"
      names.push({ entity, role, isJoined: isJoined(frame, at), ...here })
    }
    sentence += frame.starts.length + 1
  }
  for (const [id, gender] of votes) if (gender && !genders.has(id)) genders.set(id, gender)
  return { names, genders, offsets }
}

/** Before "by": who did it is as prominent as a subject. */
const PARTICIPLE =
  /^(?:\p{L}{2,}ed|won|led|held|built|written|made|taken|given|beaten|driven|sold|bought|run|chaired)$/u

/** Tokens of the subjects of verbs of saying. */
function speakingTokens({ tokens, cues, subjects }: Frame): Set<number> {
  const found = new Set<number>()
  for (const [at, subject] of subjects.entries())
    if (subject && cues[at]?.verb.kind === "say" && !cues[at].isPassive)
      for (
        let token = subject.from;
        token < subject.to && !(token > subject.from && isPreposition(tokens[token]));
        token++
      )
        found.add(token)
  return found
}

/** "Lima opened it. She said …": the gender of the only person whom a sentence names, shown by the first word of the next. */
function* gendersByNextSentence({ tokens, starts }: Frame): Iterable<[string, Gender]> {
  for (const [sentence, start] of starts.entries()) {
    const opener = tokens[starts[sentence + 1] ?? tokens.length]?.lower
    if (opener !== "she" && opener !== "he") continue
    const persons = tokens
      .slice(start, starts[sentence + 1])
      .flatMap(({ name }) => (name?.entity.type === "person" ? [name.entity.id] : []))
    const [person] = persons
    if (person !== undefined && persons.every((one) => one === person))
      yield [person, opener === "she" ? "female" : "male"]
  }
}

/** "Lima shook her head": the gender of the only person whom a sentence names before its first "his" or "her". */
function* gendersByPronoun({ tokens }: Frame): Iterable<[string, Gender]> {
  let sentence = -1
  let person: string | null = null
  for (const token of tokens) {
    if (token.sentence !== sentence) person = null
    if (token.sentence !== sentence && token.name?.entity.type === "person" && !token.isPossessive)
      person = token.name.entity.id
    else if (token.name?.entity.type === "person") person = null
    else if (person !== null && /^(?:his|her)$/.test(token.lower)) {
      yield [person, token.lower === "her" ? "female" : "male"]
      person = null
    }
    sentence = token.sentence
  }
}

function isJoined({ tokens }: Frame, at: number): boolean {
  const conjunction = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1
  return tokens[conjunction]?.lower === "and" && tokens[conjunction - 1]?.kind === "name"
}

/** Does a conjunction or a relative pronoun stand before a name, inside its sentence? */
function isInClause({ tokens, starts }: Frame, at: number): boolean {
  const start = starts[tokens[at]?.sentence ?? 0] ?? 0
  for (let place = Math.max(start + 1, at - 30); place < at; place++) {
    const token = tokens[place] as Token
    if (token.kind === "word" && /^(?:that|who|which|when|while|because|after|before|whose|where)$/.test(token.lower))
      return true
  }
  return false
}

/** Goes left over the title before a name: capitals, and lower-case words up to a determiner. */
function startOfTitle({ tokens }: Frame, at: number): number {
  let start = at
  for (let steps = 0; start > 0 && steps < 6; steps++) {
    const last = tokens[start - 1]
    if (last?.kind !== "word" || isPreposition(last) || last.sentence !== tokens[at]?.sentence) break
    start--
    if (DETERMINERS.has(last.lower)) break
  }
  return start
}
