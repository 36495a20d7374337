/** Values of `itemprop` and `property` that say when a page came out; the surest first. */
export const PUBLISHED_PROPERTY = /(?:^|[\s:.])(?:datePublished|pubdate|published(?:_time)?|issued)$/i
export const CREATED_PROPERTY = /(?:^|[\s:.])(?:dateCreated|uploadDate|created|date)$/i
export const MODIFIED_PROPERTY = /(?:^|[\s:.])(?:dateModified|modified(?:_time)?|updated)$/i

/** Words in an element's class or id that say that it holds a date. */
export const DATE_CLASS =
  /date|datum|fecha|data(?:$|[\s_-])|\btime|zeit(?:$|[\s_-])|publish|pubdate|posted|submitted|timestamp|datetime|created|erstellt|veroeffentlicht|meta(?:$|[\s_-])|info(?:$|[\s_-])|byline|dateline|infoline|日期|발행/i

/** Those of them that say that it is the page's date of publication. */
export const PUBLISHED_CLASS =
  /publish|pubdate|entry-?date|post-?date|article-?date|posted|submitted|artikeldatum|headline-?date|date-?(?:header|published)|veroeffentlicht|created/i

/** Words that say that it was changed then. */
export const MODIFIED_CLASS = /updat|modif|lastmod|aktualis|edited/i

/** Words before a date in a running line that say that the page came out then. */
export const PUBLISHED_WORDS =
  /(?:publi(?:shed|é|cado|cada|cat|kováno|ceret|ziert)|posted|veröffentlicht|erschienen|erstellt|eingestellt|geschrieben|gespeichert|verfasst|gepostet|pubblicato|опубликован|опубліковано|gepubliceerd|geplaatst|opublikowan|dodano|publicerad|publisert|udgivet|julkaistu|yayın|δημοσιεύ|تم نشره|نشر|发布|發佈|公開|掲載|投稿|入力|입력|등록|ngày đăng|wurde am|submitted|created|stand)[^.!?]{0,60}$/i

/** A sentence that says of the page itself when it came out. */
export const ARTICLE_SAID =
  /(?:this|dieser|diesen|dieses|der|cet|questo|este|ten) (?:article|post|story|entry|page|artikel|beitrag|eintrag|text|articolo|artículo|artigo|wpis)[^.!?]{0,60}(?:published|posted|veröffentlicht|erschien|wurde|publié|pubblicato|publicado|on|am)\s+(?:on|am|le|il|el)?\s*$/i

/** Words before or right after a date that say that the page was changed then. */
export const MODIFIED_WORDS =
  /(?:updat|modif|edit(?:ed|iert)|aktuali[sz]|geändert|bearbeitet|mis à jour|actualiz|aggiornat|обновл|оновлен|bijgewerkt|aktualizac|uppdatera|oppdatert|opdateret|päivitetty|güncel|ενημέρωση|آخر تحديث|更新|수정|cập nhật|revis)[^.!?]{0,40}$/i

/** Words before a year that make it no date of the page. */
export const NO_PAGE_DATE =
  /(?:©|\(c\)|copyright|geb(?:oren|\.)|born|founded|since|seit|until|bis zum)\W{0,6}[^.!?]{0,20}$/i

/** Keys in the data of scripts, and the date after them: of publication, then of creation. */
export const STATED_IN_SCRIPT: readonly RegExp[] = [
  /["'](?:(?:article|first|post|content|original|page)?_?-?(?:date_?-?published|publish(?:ed)?_?-?(?:at|on|date|time|datetime)|publication_?-?(?:date|time)|pub_?-?date|published|date_?posted|posted_?(?:at|on)))\\?["']\s*:\s*\\?["']((?:19|20)\d{2}[-/]\d{2}[-/]\d{2}[^"'\\]{0,20})/gi,
  /["'](?:(?:article|post|page)?_?-?(?:date_?-?created|created?_?-?(?:at|on|date|time|datetime)))\\?["']\s*:\s*\\?["']((?:19|20)\d{2}[-/]\d{2}[-/]\d{2}[^"'\\]{0,20})/gi,
]
