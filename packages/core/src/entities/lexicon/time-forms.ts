/**
 * How English writes times: the reading of the words (`values/time/`), the rule's name, and a pattern of the letters that stand for
 * words (`time-words.ts`; `_` is a word in lower case without a class, `^` one with a capital, `-` a hyphen inside a word, `~` another
 * dash, `` ` `` a full stop, `;` another mark, `Y` a number that may be a year, `T` 19:30, `I` and `z` numbers with marks inside, `f` ½).
 */
export const TIME_FORMS: readonly (readonly [reading: string, rule: string, pattern: string])[] = [
  // 2025-10-31, 31.10.25; Friday, Oct. 31, 2025; the 31st of October; October 3-5; early October 2025, July last year; 1990–95.
  ["digits", "date/stated", "[IJ]"],
  [
    "day",
    "date/stated",
    "(?:Po)?(?:[Ww]`?,?d?)?[Mu]`?d?[NO](?![%:$])(?:,?Y)?P?|(?:Po)?(?:[Ww]`?,?)?d?[NO]o?-?[Mu](?:`?-?,?Y)?P?",
  ],
  ["namedDay", "date/named-day", "7(?:U?'_)?[4U](?:,?Y)?|(?<=[pi<>])7(?:,?Y)?(?![_^])|[LXH]7"],
  ["days", "date/range", "(?:[Ww]`?,?)?[Mu]`?(?:z|N[-~]N|NtN(?![%$_m]))(?:,?Y)?|(?:z|N(?:[-~]|t)N)[Mu](?:`?,?Y)?"],
  ["monthOfYear", "date/stated", "(?:d?b-?o?d?)?[Mu]`?,?o?d?(?:,?Y|,?d?[HLX]U)"],
  ["years", "date/range", "(?<![%$])[Y#][-~][NY](?![%-])|C"],
  // Last Friday; mid-October; fiscal 1988, the year 2000; the late 1970s; the 21st century; last spring.
  ["weekday", "date/weekday-before-published", "Wo?[LX]U|b?[LXH123]?Wb?P?"],
  [
    "month",
    "date/month-before-published",
    "(?:d?b-?o?d?|d?[LXH])[Mu]|(?<!N)M|(?<=[pi<>tbod&])u(?![\\^N])|(?<=a)u(?![\\^Np])",
  ],
  [
    "year",
    "date/stated",
    "(?:d?[bl]-?o?d?(?:dU|FU?)?|dU|FU?)Y(?![%N])|(?<=[pi<>tbod&a;,`]|'_)Y(?![NVU%m])|(?<=_)Y(?![NVU%m_])|(?<=\\^)Y(?=;)|#",
  ],
  ["spokenYear", "date/stated", "(?<=[pi<>tboM])(?:dU)?(?:N6(?:&?N(?:-N)?)?|NN(?:-N)?)(?![NUV_^%m-])"],
  ["decade", "date/stated", "(?:d?[bl]-?o?d?)?d?8|(?:d?[bl]-?o?)?d5|(?:d?[bl]-?o?)?dY'_"],
  ["century", "date/stated", "(?:d?[bl]-?o?)?d?(?:O|N-?O)-?U"],
  ["season", "date/season", "(?:d?[bl]-?o?d?)?d?(?:[LXH]|b-?)S(?:o?Y)?|d?So?Y|(?<=[pi<>])d?S(?!o)"],
  // The third quarter of 2025; the year-earlier quarter, a quarter's "the 1989 period"; the first half of this year.
  ["quarter", "date/quarter", "d?(?:Y|d?[HLX]U(?:'_)?|U-[gl])?F?O-?Q(?:,?[op<]?d?F?(?:Y|[HLX]U))?|K(?:,?o?Y)?"],
  [
    "thatQuarter",
    "date/quarter",
    "(?:(?:d[_3]?)?U-[gl]|d?[LXH123]|db|d)Q(?!-)(?:[LX]U)?|(?:d[_3]?)?U-[gl]B?|dYB|d3B[LX]U",
  ],
  ["half", "date/half", "d?[OL]-?ho?d?F?(?:Y|[HLX]?U)|@,?o?Y"],
  // Yesterday; last week, the previous day; the weekend, the fiscal year; two years ago, a day earlier; now; year-end.
  ["nearDay", "date/day-near-published", "(?:dUi)?b?DP?"],
  ["period", "date/period-near-published", "(?:d?[bl]-?o?|k)?d?(?:H[LX]|[123][123]|[LXH123])U|dUi(?=[,`])"],
  ["thePeriod", "date/period-near-published", "(?:d?[bl]-?o?)?d[_3]?F?U|[lk]pdU"],
  [
    "distance",
    "date/distance-from-published",
    "(?:q|v(?!d)|Ep|pE)*(?:a|N(?:-?N)*(?:f|&ah)?|f|as|s|ha)-?[UVQO](?:&ah|&_)?(?:[gl]|k|iR|i(?=[,`;]|$))",
  ],
  ["reference", "date/reference", "R|H(?=[_^hN])|d?r[VQ](?:&V)?|d?Ls[VQ]|d?X[VQ]|(?<=p)d(?:_?X(?!o)|L(?=[,`;&]|$))"],
  ["yearEnd", "date/year-end", "dUbk|U-?b(?!-)"],
  // 5 p.m., 19:30 GMT, noon; this morning.
  ["clock", "date/time-of-day", "[TN]A`?Z?|[TYN]Z|(?<=[pi<>qt])T|(?<=[pi<>qb])x|x(?=`?,?[WDMu])|(?<=D)x"],
  ["partOfDay", "date/part-of-day", "b?-?[LHX]P|(?<=[pi<>b]d)P|b-?P"],
  // Two and a half years; a month; several years, the coming days; every other week, Mondays, daily.
  [
    "length",
    "duration/stated",
    "(?:q|v(?!d)|Ep|pE)*d?[LXH]?O?(?:N(?:-?N)*(?:f|-?&-?a-?h)?|f)-?9?(?:[UV]|(?<!-)Q|O)(?!-?y)(?:&ah)?",
  ],
  ["length", "duration/stated", "(?:(?:q|v|Ep|pE)+|(?<=[pi<>q]))aU(?:&ah)?|ha?-?U|aU&ah|aU(?=[kio<])|a9U"],
  ["vagueLength", "duration/vague", "dVj|(?:q*d?[LX]?(?:as|as?o|s)|(?<=[pi<>v])d?[LX]?)-?V(?:&V)?|s-U|V-(?=_)|d[LX]V"],
  ["every", "set/every", "e[_O]?(?:N(?:-?N)*)?[UVPWQ]P?|na?U|GP?|c"],
]
