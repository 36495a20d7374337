/** Nouns that take a topic with "on". */
export const OPENS_WITH_ON =
  /^(?:convention|treaty|protocol|agreement|declaration|committee|commission|conference|council|law|act|institute|centre|center|summit|forum|covenant|memorandum|group|panel|office|programme|program)$/

/** Words with which a caption's credit begins right after a name: "File picture". */
export const CAPTION_END = /^(?:file|photo|photograph|picture|image|video|handout)$/

/** Head nouns that are surnames just as well. */
export const HEADS_AND_SURNAMES =
  /^(?:park|hill|banks|hall|church|street|bay|lake|wall|gates|power|rivers|field|guard|law|plant|close|way|base|hotel|lane|marsh|wood|college|palace|castle|house|forest|mill)$/

/** Titles with which things are named after persons: King's College. */
export const NAMESAKE_TITLE =
  /^(?:king|queen|prince|princess|sultan|emir|sheikh|saint|st\.|lord|lady|general|president|sir|cardinal|pope)$/

/** What may follow a head noun and belong to the name: "Meeting Plus", "Summit II". */
export const AFTER_HEAD =
  /^(?:plus|ltd\.?|inc\.?|limited|plc|corp\.?|pvt\.?|llc|ii|iii|iv|co\.?|international|one|two)$/

/** Function words that are names just as well. */
export const FUNCTION_WORD_OR_NAME = /^(?:Us|Will|May|Own|Said)$/

/** What a hyphen ties to a title: "co-founder". */
export const BEFORE_TITLE_HYPHEN = /^(?:under|co|ex|then|now|player)$/

/** How a hyphenated title begins. */
export const HYPHENATED_TITLE = /^(?:co|ex|then|vice|deputy)-\p{L}/u

/** Participles and the like that a hyphen ties to a name. */
export const COMPOUND_SUFFIX =
  /^(?:based|led|listed|made|born|backed|style|class|wide|owned|run|held|controlled|occupied|funded|linked|trained|sponsored|registered|language|speaking|educated|bound|era|type|friendly|brokered|mediated|administered|ruled|aligned|affiliated|inspired|related|like|built|supplied|native|trained|supported|organised|organized|appointed|dominated|majority|area|wide)$/

/** Nouns after the name of an organisation. */
export const COMPANY_NOUN =
  /^(?:shares|stock|employees|customers|users|ceo|executives|executive|subsidiary|app|profits|factory|products|fighters|militants|militia|lawmakers|mps|party|supporters|fans|newspaper|agency|group|company|firm|bank|officials|spokesman|spokesperson|chief|chairman|president)$/

/** Nouns before the name of an organisation. */
export const BEFORE_COMPANY =
  /^(?:company|firm|newspaper|party|agency|group|website|giant|startup|start-up|broadcaster|magazine|outlet|daily|maker|airline|club|platform|operator|lender|retailer|supermarket|union|charity|carrier|insurer|utility|builder|developer|brewer|brewery|supplier|producer|manufacturer|association|federation|regulator|watchdog|thinktank|think-tank|conglomerate|subsidiary|publisher|studio|network|telecom|miner|bank|chain|cooperative|co-operative|ngo)$/

/** Nouns that say after a name, a comma and an article that a body bears it. */
export const BODY_NOUN =
  /^(?:company|firm|party|agency|group|airline|club|operator|lender|retailer|union|charity|carrier|insurer|utility|developer|brewer|supplier|producer|manufacturer|association|federation|regulator|watchdog|conglomerate|subsidiary|publisher|studio|broadcaster|newspaper|bank|partner|cooperative|co-operative|start-up|startup|maker|owner|chain|foundation|lobby|employer)$/

/** What is done to a text on the platform that is called by one letter. */
export const POSTED =
  /^(?:post|posts|posted|posting|wrote|writing|write|written|said|saying|message|messages|statement|tweeted|shared|account|announced|published|video|clip|thread|appeal|appealed|replied)$/

/** What mostly persons have. */
export const OWNED_BY_PERSON =
  /^(?:wife|husband|son|daughter|mother|father|brother|sister|family|death|lawyer|lawyers|career|office|spokesman|spokeswoman|resignation|remarks|comments|arrest|speech|parents|children|friends|supporters|body|murder|life|visit)$/

/** First words of the names of events. */
export const OPENS_EVENT =
  /^(?:operation|exercise|hurricane|cyclone|typhoon|storm|tropical|expo|euro|cop|battle|wimbledon|eurovision|glastonbury|oscars|grammys|olympics|paralympics|brexit|holocaust|watergate)$/

/** What a storm's name has before it. */
export const OPENS_STORM = /^(?:hurricane|cyclone|typhoon|storm)$/i

/** Those of them that are whole names. */
export const EVENT_BY_ITSELF =
  /^(?:wimbledon|eurovision|oscars|grammys|olympics|paralympics|brexit|holocaust|watergate)$/i

/** Common nouns of places. */
export const PLACE_NOUN =
  /^(?:city|town|village|province|district|state|region|county|island|capital|municipality|suburb|neighbourhood|neighborhood|port|border|governorate|prefecture|slum|settlement)$/

/** Zones of time, which stand in capitals: "Compagnie Est" is a name. */
export const ZONE = /^(?:gmt|utc|est|bst|ist)$/

/** Words before which a name is over. */
export const AFTER_WHOLE_NAME = /^(?:and|or|is|are|was|were|has|have|had|will|in|on|at|to|for|said|that|who|which)$/

/** Words of speech, which stand in no title. */
export const SPOKEN =
  /^(?:i|we|you|he|she|it|they|is|are|was|were|will|would|has|have|had|can|could|must|should|not|this|our|my|your|their)$/

/** First words of the names of places, and what kind of place they name. */
export const PLACE_OPENERS: readonly (readonly [RegExp, "region" | "facility"])[] = [
  [
    /^(?:lake|mount|mt\.?|cape|river|isle|gulf|bay|glen|loch|lago|rio|río|san|santa|saint|st\.?|las|los|ras|wadi|khan|deir|beit|umm|tel|kafr|nova|são|villa|ciudad|nueva|puerto|monte|côte|île|sidi|oued|bandar|kampung|pulau|sungai|upper|lower|greater|northern|southern|eastern|western|north|south|east|west|central)$/,
    "region",
  ],
  [/^(?:fort|port|camp|plaza|hotel|villa|rue|avenida|via|jalan|hmp)$/, "facility"],
]

/** Countries that are given names or surnames just as well. */
export const COUNTRY_OR_NAME = /^(?:Jordan|Chad|Georgia|Israel)$/

/** Prefixes of surnames that bring a capital inside a word. */
export const SURNAME_PREFIX = /^(?:Mc|Mac|De|O'|Van|Le|La|Di)\p{Lu}/u

/** Words and marks of a long form that give its acronym no letter. */
export const NO_INITIAL = /^(?:of|the|and|for|on|in|to|de|la|&|'|’|'s|’s|"|“|”|-)$/

/** Words that link the parts of a name. */
export const NAME_LINK = /^(?:of|the|and|for|on|in|to|a|de|du|la|del)$/

/** Words that say what kind of thing a name names, and so may be left out of a shorter form. */
export const GENERIC_NOUN = /^(?:agreement|deal|pact|accord|year|years|act|policy|law|bill|new|plan|programme)$/

/** What a company does, at the end of its name: left out where the name is said again. */
export const BUSINESS_NOUN =
  /^(?:foods?|dairies|dairy|motors?|steel|airlines|airways|energy|oil|gas|petroleum|pharma|pharmaceuticals|chemicals|electronics|technologies|technology|systems|software|entertainment|pictures|industries|industrial|logistics|shipping|lines|mining|minerals|metals|resources|rail|railways|telecom|communications|robotics|biosciences|biotech|therapeutics|insurance|securities|properties|homes|stores|supermarkets|retail|beverages|breweries|brewing|cement|construction|engineering|aerospace|aviation|automotive|semiconductors?|materials|healthcare|hotels|resorts|ferries|marine|textiles|farms|wines|toys)$/

/** What says that a name is a sports club's. */
export const CLUB_MARK = /^(?:fc|afc|cf|sc|bk|fk|sk|ik|il|ff|nk|ks|if|ac|rc|rfc|cc|sv|tsv|vfb|vfl)$/

/** Ranks and offices that stand abbreviated before a name. */
export const RANK =
  /^(?:dci|dcs|dsi|det|cllr|wpc|insp|sgt|supt|cmdr|capt|col|gen|lt|maj|adm|brig|sen|rep|gov|atty|dr|prof|mr|mrs|ms|rev|smt|shri|dgp|acp|ssp|mla|mp)$/

/** What ends the name of a club, and may stand for all of it. */
export const CLUB_ENDING = /^(?:united|city|rovers|wanderers|albion|athletic|rangers|villa|palace|hotspur|forest)$/

/** What ends a company's full name. */
export const COMPANY_SUFFIX = /^(?:co|company|inc|corp|corporation|ltd|limited|plc|ag|se|sa|nv|ab|asa|gmbh|llc)$/

/** What a place's name may be said with or without. */
export const LANDFORM = /^(?:mount|mt|river)$/

/** What follows a surname. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

/** What stands between two names of one thing, and what it says of the second one. */
export const ALSO_KNOWN_AS: readonly (readonly [RegExp, string])[] = [
  [
    /^[,(–—-] (?:(?:who|which) (?:was|were) )?(?:formerly|previously|once|originally|earlier|then|née|nee|born|until recently)(?: (?:known|called|named))?(?: as| the| simply)*$/,
    "formerly-known-as",
  ],
  [
    /^[,(–—-] (?:(?:who|which) (?:is|are) )?(?:also |better |now |today |now also |since )?(?:known|called|named|renamed|rebranded|nicknamed)(?: as| the| simply)*$/,
    "also-known-as",
  ],
  [/^[,(–—-] (?:now|today|aka|a\.k\.a\.|alias|a . k . a .)(?: the)?$/, "also-known-as"],
  [
    /^(?:was|were|has been|had been|is|is now|is also|is better)? ?(?:known as|called|renamed|rebranded as|rebranded|renamed as)(?: the)?$/,
    "also-known-as",
  ],
  [/^(?:changed|has changed|is changing) its name to(?: the)?$/, "also-known-as"],
]

/** Who leads or speaks for a body, and for no place. */
export const LEADS_BODY =
  /^(?:spokesman|spokeswoman|spokesperson|leader|leaders|executive|chairman|chairwoman|chairperson|ceo|boss|founder|co-founder|cofounder|owner|coach|captain|goalkeeper|striker|midfielder|defender|shareholders|employees|subsidiary|headquarters)$/

/** Where a party stands. */
export const POLITICAL_WING =
  /^(?:right-wing|left-wing|far-right|far-left|centre-right|centre-left|center-right|center-left|centrist|populist|nationalist|socialist|communist|liberal|conservative|ruling|governing|anti-immigration|eurosceptic|green|ultranationalist|separatist)$/

/** What is bought of a company, and the word after it. */
export const TRADED = /^(?:shares?|stakes?|holding|takeover|acquisition|merger|bid|shareholders?|investors?)$/
export const TRADED_BY = /^(?:in|of|with|for|by)$/

/** Whom companies tell things. */
export const CUSTOMERS = /^(?:customers|clients|shareholders|investors|passengers|subscribers|analysts)$/

/** Ships and boats. */
export const VESSEL =
  /^(?:tanker|ferry|ship|vessel|freighter|frigate|destroyer|corvette|yacht|trawler|submarine|tugboat|icebreaker|steamer|schooner|dinghy|lifeboat)$/

/** What goes by its name and a number. */
export const NUMBERED_FACILITY = /^(?:Terminal|Highway|Interstate|Pier|Junction|Motorway)$/

/** First words of the names of bodies, in some languages. */
export const OPENS_BODY =
  /^(?:museum|museo|musée|museu|gallery|galerie|teatro|théâtre|banco|banque|banca|bank|grupo|groupe|gruppo|instituto|institut|istituto|universidad|universidade|université|università|universität|editorial|minera|radio|rádio|télé|compañía|companhia|compagnie|société|sociedad|sociedade|partido|parti|partito|frente|movimiento|movimento|federación|federação|asociación|associação|association|fundación|fundação|fondation|fondazione|ferrovie|comboios|rede|red|réseau|sindicato|syndicat|seguros|hospital|clínica|bolsa|boursa|bourse|borsa)$/

/** Places that are called by letters as the bodies that run them. */
export const RUN_BY_BODY = /^(?:market|markets|municipality)$/

/** Titles that are verbs just as well: "Rovers host Wanderers". */
export const TITLE_OR_VERB = /^(?:host|head|lead|guard|guide|model|star|pastor)$/
