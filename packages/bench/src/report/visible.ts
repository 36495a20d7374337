/** Text of a page as one may print it: without what moves a terminal's cursor or turns the direction of what follows. */
export const visible = (text: string): string => text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "")
