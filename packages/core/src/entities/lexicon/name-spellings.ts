/** British and American spellings that name the same body, and the one by which names are compared. */
export const NAME_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/g, "defence"],
  [/\blabor\b/g, "labour"],
  [/\bcenter\b/g, "centre"],
  [/\bprogram\b/g, "programme"],
  [/\bharbor\b/g, "harbour"],
  [/ization\b/g, "isation"],
]

/** Letters that are no letter with an accent, as English prints them without. */
export const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
}

/** What one sound of a name is written as, and the one way by which names are compared. */
export const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yi|yy|ij|ii|ey|y)\b/g, "i"],
  [/ff?\b/g, "v"],
  [/(?:ae|aa)/g, "a"],
  [/oe/g, "o"],
  [/(?:ue|ou|oo)/g, "u"],
  [/ee/g, "i"],
  [/(?:kh|gh)/g, "h"],
  [/ph/g, "f"],
  [/(?:ck|q)/g, "k"],
  [/t?sch/g, "sh"],
  [/w/g, "v"],
  [/(\w)\1/g, "$1"],
]
