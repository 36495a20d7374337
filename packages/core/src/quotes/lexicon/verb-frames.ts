/** Verbs that say nothing of speech without their particle. */
export const PARTICLE_VERBS =
  /^(?:(?:shot|shoots|fired|fires|hit|hits|struck|strikes|snapped|bit|clapped|claps|pushed|pushes) back|(?:chimed|chimes|cut|cuts) in|(?:pointed|points|called|calls) out|(?:summed|sums) up)$/

/** Words before which a form in -s or without ending is a noun. */
export const BEFORE_NOUN =
  /^(?:new|recent|such|own|more|other|earlier|latest|key|further|false|public|early|official|media|news|press|police)$/

/** Verbs of saying that take no person as their object, by lemma. */
export const INTRANSITIVE = /^(?:say|add|explain|reply|continue|write|respond|joke|conclude|elaborate|remark)$/

/** Verbs of saying that take whom they tell as their object, by lemma. */
export const TELLING = /^(?:tell|remind|assure|inform)$/
/** With those that need not. */
export const TELLING_OR_ASKING = /^(?:tell|remind|assure|inform|ask)$/
/** Their forms that take an object. */
export const TELLING_FORM =
  /^(?:tell|tells|told|telling|remind|reminded|reminds|assured?|assures|inform(?:ed|s)?|asked)$/
/** Forms of verbs that take whom they tell with "to". */
export const SAYING_TO_FORM = /^(?:wrote|said|spoke|added|complained|explained|writes)$/

/** Words that stand before a verb of a plural or of "I" and "you". */
export const PLURAL_SUBJECT =
  /^(?:i|we|you|they|who|people|police|others|some|many|most|few|both|all|two|three|men|women)$/
/** Determiners that may be a subject. */
export const SUBJECT_DETERMINER =
  /^(?:this|that|these|those|some|many|several|most|both|all|each|another|one|two|three|no|any)$/

/** Words that go on after a cue that has none of its own. */
export const AFTER_BARE_CUE = /^(?:and|but|while|when|as|before|after|last|next|this|shortly|adding|referring|citing)$/

/** Prepositions that tie a noun to its complement: "a spokesman for …", "professor at …". */
export const COMPLEMENT = /^(?:of|for|at|with|from|to|in)$/

/** Words that open a modifier rather than a noun phrase: inside a sentence, and at its head. */
export const MODIFIER_OPENER = /^(?:who|whose|whom|which|where|when|while|although|though|if|as|because)$/
export const SENTENCE_OPENER = /^(?:when|while|as|if|but|and|because|although|though)$/
/** Words that end a phrase of time before a comma. */
export const TIME_END = /^(?:ago|later|earlier|before)$/
