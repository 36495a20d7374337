/** Articles, also with a preposition before them, of languages that capitalise or not: no city or person has one right before it. */
export const FOREIGN_ARTICLES =
  /^(?:d(?:er|as|em|es|ie|en)|eine?[mnrs]?|im|am|zum|zur|beim|vom|el|los|las|un[ae]?|les?|lo|gli|du|het|een|den|det|ett?)$/i

/** What may stand between the names of a person: "von", "de la", "bin". */
export const FOREIGN_PARTICLES =
  /^(?:von|van|vom|zu|zur|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ben|ibn|af)$/
