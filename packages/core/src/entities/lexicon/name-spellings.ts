/** British and American spellings that name the same body, and the one by which names are compared. */
export const NAME_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/g, "defence"],
  [/\blabor\b/g, "labour"],
  [/\bcenter\b/g, "centre"],
  [/\bprogram\b/g, "programme"],
  [/\bharbor\b/g, "harbour"],
  [/ization\b/g, "isation"],
]
