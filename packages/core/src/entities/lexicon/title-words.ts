import { wordSet } from "../../language/word-set.ts"

/** Nouns that stand before a person's name as title, office or occupation. */
export const TITLE_HEADS = wordSet(`
mr mrs ms miss mx dr prof sir dame lord lady baron baroness count countess duke duchess king queen prince princess emperor empress sultan emir tsar pope father sister brother rev reverend pastor bishop archbishop cardinal rabbi imam ayatollah sheikh sheikha mullah saint swami guru monsignor
mr. mrs. ms. dr. prof. rev. hon. gen. lt. col. maj. capt. cmdr. adm. brig. sgt. gov. sen. rep. reps. sens. pres. supt. insp. cpl. fr. sr. br. st. amb. smt. atty. det.
gen lt col maj capt cmdr adm brig sgt gov sen rep smt shri pm cm fm mp mla mep msp td
president vice-president premier chancellor vice-chancellor minister secretary undersecretary under-secretary secretary-general taoiseach chairman chairwoman chairperson chair vice-chairman governor mayor senator congressman congresswoman lawmaker legislator deputy delegate representative councillor councilor alderman assemblyman commissioner ambassador envoy consul diplomat commander commandant general lieutenant-general major-general director-general attorney-general brigadier-general governor-general admiral vice-admiral marshal colonel major captain lieutenant sergeant corporal private inspector superintendent constable detective sheriff ombudsman brigadier
judge justice magistrate prosecutor attorney lawyer barrister counsel solicitor
ceo cfo coo cto cio chief director head boss founder co-founder cofounder owner executive manager coordinator co-ordinator administrator officer official supervisor president-elect treasurer chairman-elect entrepreneur billionaire tycoon investor banker businessman businesswoman
spokesman spokeswoman spokesperson spokesmen leader speaker whip candidate nominee incumbent challenger adviser advisor aide counterpart strongman dictator activist campaigner dissident rebel warlord militant gunman suspect victim
professor doctor scientist researcher economist analyst strategist historian philosopher psychologist physicist astronaut engineer architect teacher principal dean lecturer expert scholar academic surgeon nurse
actor actress singer musician rapper songwriter composer conductor pianist guitarist dancer comedian filmmaker director producer writer author novelist poet playwright journalist reporter correspondent columnist editor broadcaster presenter host anchor photographer artist painter sculptor designer chef model blogger influencer youtuber celebrity star
coach captain striker goalkeeper keeper midfielder defender forward winger playmaker skipper batsman batter bowler all-rounder pitcher quarterback driver rider cyclist sprinter swimmer boxer golfer gymnast wrestler jockey referee umpire player teammate team-mate champion
advocate counselor highness excellency majesty comrade ustad alhaji chieftain maulana pandit datuk dato seri tun eng engr comandante señor don maestro ranger warden minister-designate secretary-designate he. hajji h.e. hh chiefs
madam madame presidents ministers senators governors brothers sisters brigadiers judges
wife husband son daughter mother uncle aunt cousin nephew niece friend colleague widow partner girlfriend boyfriend grandson granddaughter
`)

/** Words that stand before one of those and belong to the title. */
export const TITLE_MODIFIERS = wordSet(`
prime deputy vice first second third former ex acting interim caretaker chief senior junior executive managing founding honorary outgoing incoming late veteran general foreign home defence defense finance external affairs interior internal health education trade commerce commercial industry energy environment environmental labour labor employment agriculture agricultural farm transport transportation justice security national state union federal press permanent special assistant associate principal high attorney solicitor lieutenant major brigadier rear air crown supreme opposition party minority majority field war treasury culture cultural sports sport tourism information technology digital communications development planning housing water oil petroleum infrastructure railway railways railroad civil aviation women's children's family social welfare parliamentary cabinet regional provincial shadow army navy naval military police campaign budget economy economic public works science research religious immigration migration border trade political media head team club co senior right most reverend honourable honorable excellency majesty highness royal lead chief operating financial technical technology medical marketing interim inspector district county city municipal assembly presidential gubernatorial mayoral congressional senatorial independent human rights peace climate nuclear group company opposition-party rebel legal chief-of-staff staff fire space fisheries forestry mines mining power resources natural land lands rural urban youth higher foreign-policy policy homeland counterterrorism intelligence disaster management
`)

/** Words that follow "of" or "for" inside a title: Secretary of State, Minister for Trade. */
export const TITLE_TOPICS = wordSet(`
state staff war defence defense the exchequer treasury health foreign affairs external internal interior home homeland security justice education finance trade commerce industry energy environment labour labor employment agriculture transport transportation veterans housing urban human services development culture sports sport tourism information technology communications planning water oil petroleum infrastructure railways civil aviation women children family social welfare works public science research religious immigration migration police operations opposition board committee council house lords rolls economy economic natural resources mines lands youth higher international cooperation and climate change digital innovation investment republic nation fisheries forestry mining tourism railway budget railways energy religious social labour
`)

/** Forms of address, which say nothing of an office. */
export const HONORIFICS = wordSet(
  "mr mrs ms miss mx dr prof sir dame mr. mrs. ms. dr. prof. rev. hon. smt smt. shri st. saint lord lady",
)

/** Those of them that anybody bears. */
export const COURTESY = wordSet("mr mrs ms miss mx mr. mrs. ms. mx. shri smt smt. st. saint")

/** Letters after a person's name for an office, a degree or an order. */
export const LETTERS_AFTER_NAME = wordSet(
  "KC QC LJ JJ CJ MP MEP MLA MSP MNA TD MD M.D. PhD Ph.D. DPhil DDS DVM CPA RN MBE OBE CBE KBE DBE FRS Esq Esq.",
)
