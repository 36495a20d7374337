/** Words with which a byline begins. */
export const BYLINE_OPENER =
  /^(?:(?:(?:all |alle )?(?:posts|articles|entries|alles|beiträge|artikel|mehr) (?:by|from|von)|(?:article |story |post )?(?:written|reported|posted|published|authored|submitted|medically reviewed) by|by|report(?:ing)? by|(?:exclusive|interview|updates?|words|analysis) by|interview(?=\s*:)|live text(?=\s*:)|story by|words by|text by|recipe by|photo(?:s|graphy)? by|author|authors|von|vom|par|por|di|da|door|af|av|text(?:\s+von)?|ein (?:gast)?beitrag von|(?:curated|compiled|analysis|opinion|column|commentary|guest (?:post|column)) by|(?:propos )?recueillis? par|a cura di|(?:texto|escrito) (?:de|por)|tekst[iy]?|texte|γράφ(?:ει|ουν)(?: [οη])?|penulis|oleh|reporter(?=\s*[:：])|tác giả|yazar|haber(?=\s*:)|írta|napsala?|scris de|piše|लेखक|(?:veröffentlicht|geschrieben|gespeichert|verfasst|erstellt|eingestellt|gepostet) von|publi(?:é|cado) p(?:ar|or)|scritto da|skrevet av|skriven av|autor(?:in|en)?|auteur|autore|forfatter|författare|kirjoittaja|yazan|автор|от|текст|автори|autorius|szerző|autoři|συντάκτης|بقلم|كتب|نویسنده|מאת)(?![\p{L}\p{M}\p{N}])\s*[:|]?|(?:文|作者|記者|记者|撰文|編輯|编辑|取材・文|글|기자)\s*[:：/／|＝=]\s*|〔?(?:記者|记者)\s*(?=\p{Lo}{2,4}\s*[／/])|by:)\s*/iu

/** Lower-case words inside the names of people, as alternatives of a pattern. */
export const BYLINE_PARTICLES =
  "de|da|do|dos|del|della|di|der|den|van|von|zu|zur|al|el|la|le|bin|bint|ibn|ben|ter|ten|y|af|av|e"

/** What stands between the names of a byline. */
export const BYLINE_SEPARATOR = /\s*(?:,|;|\s+(?:and|und|et|y|e|en|och|og|и)\s+|&|\||\s[·•—–]\s)\s*/u

/** The same but for the comma, which a job may follow. One letter may as well stand inside a Spanish or a Portuguese name. */
export const NAMES_SEPARATOR =
  /\s*(?:;|—|(?<!\p{L})(?:and|und|et|och|og|ve|with|mit|avec|con|et|та|és|ja|oraz|dan)(?!\p{L})|(?<=\p{L}\s\p{Lu}\S+)\s(?:y|e|i|и|en)\s(?=\p{Lu}\S*\s\p{Lu})|&|\||\s[-–—•·/]+\s|\s\/|\/\s|[•·⋅]|(?<=\p{L}{3})\/(?=\p{L}{3}))\s*/u

/** What follows a name in a byline and is none. */
export const NO_BYLINE_NAME =
  /\b(?:staff|correspondent|reporter|editor|desk|bureau|agenc(?:y|ies)|news|writer|team|service|updated|published|photo|video|read|min|times|post|online|press|media|images?|share|facebook|twitter|whatsapp|telegram|jobs|sign|search|menu|home|more|alle)\b/iu

/** Degrees and generations after a name, which are no name themselves. */
export const AFTER_NAME =
  /^(?:Ph\.?\s?D\.?|[A-Z]\.?[A-Za-z]?\.?[A-Z]\.?|[JS]r\.?|I{2,3}|Esq\.?|[A-Z]{2,5}®?|E-RYT \d+)(?:\s[A-Z]{2,5})?$/

/** Words of a job, an office or a newsroom: a part of a byline with one is nobody's name. */
export const NEWSROOM =
  /(?<![\p{L}\p{M}])(?:staff|correspondent\p{L}*|reporter\p{L}*|editor\p{L}*|desk|newsdesk|newsroom|bureau|agenc\p{L}+|agentur\p{L}*|agence|nachrichten\p{L}*|writer|team|service|contributor|columnist|journalis\p{L}+|professor\p{L}*|redakt\p{L}*|rédaction|redacci[oó]n|redação|redazione|redactie|redakcj\p{L}*|редакц\p{L}*|press|media|news|times|online|gmbh|ltd|inc|llc|university|institute|company|admin|administrator|web|director|manager|specialist|expert|analyst|founder|ceo|producer|presenter|photograph\p{L}*|fotograf\p{L}*|dpa|hina|tanjug|agerpres|belga|dts|kna|epd|afp|apa|ansa|efe|lusa|reuters|associated press|xinhua|bloomberg|tass|interfax|jiji|kyodo|yonhap|anadolu|aa|iha|dha|sda|keystone|ritzau|ntb|tt|stt|pap|čtk|tasr|mti|unian|ukrinform|ptti?|ani|ians|antara|bernama|agencia\p{L}*|agenzia|ajansı|haber|спутник|편집부|編集部|編輯部|编辑部|网|報|新聞|通信社|통신)(?![\p{L}\p{M}])/iu

/** Places of two words and more that follow a reporter's name. */
export const BYLINE_PLACE =
  /^(?:(?:New|Los|Las|San|Santa|Hong|Tel|Kuala|Addis|Buenos|Rio|Sao|São|Abu|Cape|St\.?|Den|Bad|Frankfurt|Washington)\s.+|.+\s(?:City|State|am Main|D\.?C\.?))$/

/** What a card's label says before who wrote. */
export const WRITTEN_BY =
  /^(?:written by|author|by|verfasst von|geschrieben von|autor\p{L}*|escrito por|écrit par|scritto da|geschreven door|skrevet av|skriven av|napisane przez|написано|автор|yazan|ditulis oleh|著者|執筆者|作者|글쓴이|escrit per|kirjoittanut|autorstwa|بقلم)(?![\p{L}\p{M}])/iu

/** Stands where a name would, and names nobody. */
export const NOBODY =
  /^(?:no author|author|admin|by|unknown|none|null|undefined|guest|n\/?a|anonymous|autor|редактор|(?:last )?updated?|(?:published|posted|veröffentlicht|publi(?:é|cado)|erstellt|geschrieben)(?: (?:on|at|am|le|el))?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:the|our) authors?|publisher|(?:wordpress)?admin|(?:fact[- ]checked|(?:medically )?reviewed|edited) by\b.*|full bio|(?:about|über|more|mehr|view|read|see|all|follow|alle|show)\b.*|article by|insights from|contributors?|writers?|share|home|name|comments?|\d+ comments?|in)$/iu

/** What stands before the name of who edited a text. */
export const EDITED_BY = /^(?:editor|edited by|redaktur|penyunting|redacteur|biên tập)\s*[:|]?\s/iu

/** What runs on after a name in a byline: its change, a weekday, a date in figures, a job. */
export const AFTER_BYLINE =
  /\s+(?:(?:on|am)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*|(?:updated|published|posted|aktualisiert|veröffentlicht|publié)(?!\p{L}).*)$|(?<=\p{Lu}\S+\s\p{Lu}\S+)\s+(?:(?:(?:senior|staff|content|political|sports|business|health|science)\s)?(?:writer|editor|reporter|correspondent|journalist|contributor|redakteur(?:in)?))$|(?<=\p{Lo})\s*(?:기자.*|[／/]\s?\p{Lo}+(?:報導|报道)〕?)$/iu

/** A place or an outlet after a name of two words. */
export const ASIDE = /(?<=^\p{Lu}\S+\s\p{Lu}\S+)\s+(?:in|[Ff]or|from|at|aus|of the)\s(?:[Tt]he\s)?\p{Lu}.*$/u

/** A name with a job, or with where its bearer writes from, on a line of its own. */
export const WITH_ASIDE =
  /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?:,\s(?:[\p{L}'’.-]+\s){0,4}(?:reporter|correspondent|editor|writer|columnist|critic)|,?\s(?:in|at)\s\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}(?:\sand\s(?:news\s)?agencies)?|\s[-–—|]\s[^\s@]+@\S+)$/u
