/** Before a question, and before an answer. */
export const QUESTION_LABEL = /^(?:Q|Question|Interviewer|Reporter|Host|Moderator)$/u
export const ANSWER_LABEL = /^(?:A|Answer)$/u

export const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|me|my|mine|we|us|our|ours)(?![\p{L}-])/u
export const SECOND_PERSON = /(?:^|[^\p{L}])(?:you|your|yours)(?!\p{L})/iu
