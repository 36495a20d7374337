/** Words in the class or id of what lists other pages or has readers speak: the dates below are not the page's. */
export const OTHERS_CLASS =
  /comment|kommentar|sidebar|widget|related|teaser|recent|archive|calendar|kalender|event-list|newsletter|copyright|most-?read|latest|trending|recommend|more-|carousel|slider|ticker|news-?list-view|cookie/i

/** Words that say that it stands below something. */
export const FOOTER_CLASS = /foot/i
