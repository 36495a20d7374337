/** Values of `itemprop`, `property` and `rel` that name who wrote. */
export const AUTHOR_PROPERTY = /(?:^|[\s:.])(?:author|creator|byline)$/i

/** Words of a class or id that say that an element names who wrote. */
export const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:by-?line|authors?|autore?n?s?|auteurs?|autora|forfatter|verfasser|redakteur|writer|penulis|yazar|skribent|作者|記者|reporter)(?:$|[\s_-]|\d)|authorname|author_?name|bylinename|(?:^|\s)fn(?:$|\s)|[a-z](?:Author|Byline)(?:$|[\s_A-Z-])/

/** Words of a class or id that belong to what stands beside the name: a picture, a biography, links. */
export const NO_AUTHOR_CLASS =
  /avatar|bio(?:$|[\s_-])|biograph|image|img|photo|social|follow|share|desc|job|position|role|more-from|date|time|count|title|label|url|list|icon|related|topic/i

/** An address of a page about a person. */
export const AUTHOR_ADDRESS =
  /\/(?:authors?|autore?n?s?|auteurs?|autores|people|person|staff|profiles?|contributors?|by|writers?|journalists?|redaktion|team|forfatter|yazar(?:lar)?)\/[^/?#]{3,}/i
