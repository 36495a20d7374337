/** What is made of nothing but characters before these is composed already. */
const MAY_BE_APART = /[\u0300-\uffff]/

/** A text in Unicode's composed form, NFC: most texts are, and are told so sooner. */
export const toComposed = (text: string): string => (MAY_BE_APART.test(text) ? text.normalize("NFC") : text)
