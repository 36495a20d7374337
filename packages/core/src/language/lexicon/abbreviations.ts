import { wordSet } from "../word-set.ts"

/** Abbreviations that stand before something (a name, a number), so that their full stop ends no sentence. Lower case, no final stop. */
export const LEADING_ABBREVIATIONS = wordSet(
  "mr mrs ms mx dr prof rev fr br hon rt gen lt col maj capt cmdr cdr adm brig sgt cpl supt insp gov sen rep reps sens pres amb messrs mme mlle mgr st ste mt ft vs viz no nos vol fig figs eq art para pp op eds approx ca cf e.g i.e u.s.s h.m.s adv atty dept asst assoc smt shri mohd ven",
)

/** Abbreviations that may end a sentence as well as stand inside one. Lower case, no final stop. */
export const TRAILING_ABBREVIATIONS = wordSet(
  "inc ltd co corp llc plc pty pvt bros jr sr esq ph.d m.d b.a m.a d.phil etc al a.m p.m am pm u.s u.k u.n e.u u.a.e u.s.a d.c b.c a.d n.y l.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy sq bldg apt ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo mph kg km cm mm ft lb lbs oz hr hrs min mins",
)

/** Words that begin a sentence far more often than they follow an abbreviation inside one. Lower case. */
export const SENTENCE_OPENERS = wordSet(
  "the a an this that these those it its he she they we i you his her their our my but and so if in on at as for from by with after before when while since until there here however meanwhile although though because both many most some all no not what who why how where yet still then now also according asked earlier later last",
)

/** Of the leading ones, those that stand before numbers alone. */
export const NUMBERING_ABBREVIATIONS = wordSet("no nos art fig")

/** Of the trailing ones, months in short and forms of companies. */
export const MONTH_ABBREVIATIONS = wordSet("jan feb mar apr jun jul aug sep sept oct nov dec")
export const COMPANY_ABBREVIATIONS = wordSet("inc ltd co corp jr sr llc plc")
