/** The letters with which a name in lower case begins, where more follows them; else nothing. */
export const openingOf = (lower: string): string => /^\p{L}*(?=\P{L})/u.exec(lower)?.[0] ?? ""
