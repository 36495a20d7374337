/** What stands before a date and says whose it is. */
export const DATE_LABEL =
  /(?:(?<modified>(?:last\s+)?(?:updated|modified|edited)|aktualisiert|mis à jour|actualizado|aggiornato|обновлено)|(?<published>(?:first\s+)?(?:published|posted|created|issued)|publication date|date|veröffentlicht|publié|publicado|pubblicato|опубликовано))(?:\s+(?:on|at|am|le|el|il))?\s*[:\-–|]?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]*\.?,?\s+)?$/iu

/** A weekday right before a date. */
export const WEEKDAY =
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so)(?:day|tag)?\.?,?\s*$/iu

/** A label at the head of a text that a date follows. */
export const LEADING_LABEL =
  /^(?:(?<modified>(?:last\s+)?updated|modified)|date|(?:first\s+)?published|posted)(?:\s+(?:on|at))?\s*[:\-–]?\s*/i

/** Such a label alone on a line. */
export const LABEL_ALONE =
  /^(?:(?<modified>(?:last\s+)?updated|modified)|date|(?:first\s+)?published|posted)(?:\s+on)?\s*:?$/i

/** A date with its weekday at the end of a short line: the page's own date, whatever a scraper ran together with it. */
export const TRAILING_DATE = /(?:^|[\s|•·])((?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\S.{5,40})$/i
