/** Rewrites that bring British and American spellings, and older ones, to one form. In order; each is tried once. */
export const VARIETIES: readonly [RegExp, string][] = [
  [/'s$/, ""],
  [/s'$/, "s"],
  [/^(def|off|pret|lic)ens(e|es|ed|ing|ive|eless)$/, "$1enc$2"],
  [/^practis(e|es|ed|ing)$/, "practic$1"],
  [/ise(d|s|r|rs)?$/, "ize$1"],
  [/ising$/, "izing"],
  [/isation(s|al)?$/, "ization$1"],
  [/yse(d|s|r|rs)?$/, "yze$1"],
  [/([a-z]{2})our(s|ed|ing|able|ful|ite|ites|less|hood|hoods|ly)?$/, "$1or$2"],
  [/([bt])re(s|d)?$/, "$1er$2"],
  [/([aeiou])ll(ed|ing|er|ers|or|ors)$/, "$1l$2"],
  [/ogue(s)?$/, "og$1"],
  [/amme(s|d)?$/, "am$1"],
  [/^grey/, "gray"],
  [/aeo|oe(?=[a-z]{3})/, "e"],
  [/^(judg|acknowledg)ement/, "$1ment"],
  [/^tyre(s?)$/, "tire$1"],
  [/^toward$|^afterward$|^among$|^while$|^amid$/, "$&s"],
]

/** Words whose other spelling no rewrite brings. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ["amongst", "amongs"],
  ["whilst", "whiles"],
  ["amidst", "amids"],
  ["okay", "ok"],
  ["&", "and"],
  ["%", "percent"],
])
