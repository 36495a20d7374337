import type { Story, Utterance, Variant } from "@corpus/core/schema"

/** One wording and the variants that have it letter for letter. */
export interface Wording {
  /** Is it the wording that the others are compared with? */
  isReference: boolean
  variants: [Variant, ...Variant[]]
}

/** An utterance's wordings: the majority's first, then the closest to it. */
export interface CollatedUtterance {
  id: string
  wordings: Wording[]
}

/** What one speaker, or several as one, said in the story. */
export interface SpeakerUtterances {
  /** Ids of the story's entities; empty where no article names the speaker. */
  speakers: string[]
  utterances: CollatedUtterance[]
}

const NEARNESS: Variant["drift"][] = [
  "verbatim",
  "house-style",
  "trimmed",
  "word-changed",
  "reworded",
  "indirect",
  "only-here",
]

const nearness = (variant: Variant): number => NEARNESS.indexOf(variant.drift)

function collate({ id, reference, variants }: Utterance): CollatedUtterance {
  const majority = variants[reference]
  const wordings: Wording[] = []
  for (const variant of variants.toSorted((a, b) => nearness(a) - nearness(b))) {
    const same = wordings.find(({ variants: [first] }) => first.text === variant.text && first.drift === variant.drift)
    if (same) same.variants.push(variant)
    else wordings.push({ isReference: false, variants: [variant] })
  }
  for (const wording of wordings) {
    wording.isReference = majority !== undefined && wordings.length > 1 && wording.variants.includes(majority)
  }
  return { id, wordings: wordings.toSorted((a, b) => Number(b.isReference) - Number(a.isReference)) }
}

const speakersOf = ({ speaker }: Utterance): string[] => (speaker === null ? [] : [speaker].flat())

/** A story's utterances by speaker, in the order in which each speaker first comes up; nobody in particular comes last. */
export function concordance({ utterances }: Pick<Story, "utterances">): SpeakerUtterances[] {
  const groups = new Map<string, SpeakerUtterances>()
  for (const utterance of utterances) {
    const speakers = speakersOf(utterance)
    const key = speakers.join("|")
    const group = groups.get(key) ?? { speakers, utterances: [] }
    group.utterances.push(collate(utterance))
    groups.set(key, group)
  }
  return [...groups.values()].toSorted((a, b) => Number(a.speakers.length === 0) - Number(b.speakers.length === 0))
}
