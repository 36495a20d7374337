/** Before a question, and before an answer. */
export const QUESTION_LABEL = /^(?:Q|Question|Interviewer|Reporter|Host|Moderator)$/u
export const ANSWER_LABEL = /^(?:A|Answer)$/u

export const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|us|[Oo]ur|[Oo]urs)(?![\p{L}-])/u
export const SECOND_PERSON = /(?:^|[^\p{L}])(?:you|your|yours)(?!\p{L})/iu
