/** Under these names data in scripts hold the text of an article, its paragraphs, or the runs of a paragraph. */
export const TEXT_KEY =
  /^(?:|(?:article|post|story|entry|main|full|rich|page)?_?-?(?:body|content|contents|text|copy|html|markup|markdown)s?(?:_?-?(?:html|text|raw|copy|content|rendered|elements|blocks|array|markup|value))?|rendered|value|paragraphs?|blocks?|elements|nodes|children|items|list|story|p|data)$/i

/** Data under these names, or any that hold one of them, are of other articles, or of no article. */
export const OTHER_KEY =
  /comment|repl(?:y|ies)|related|recommend|recirc|trending|latest|newsletter|footer|header|sidebar|navigation|\bnav|menu|cookie|consent|privacy|legal|config|setting|translation|locale|i18n|message|label|style|script|\bseo|caption|credit|image|photo|video|author|biograph|keyword|teaser|\bads?\b|advert/i

/** Names of an article's headline. */
export const TITLE_KEY = /^(?:headline|title|heading|name|rendered|basic|headlines)$/i

/** Names of what kind of piece of the text something is. */
export const KIND_KEY = /^_?_?(?:type|typename|kind|name|tag|tagname|style|nodetype)$/i

/** Kinds of piece that run on within their paragraph. */
export const INLINE_KIND = /^(?:text|span|a|b|i|em|strong|link|hyperlink|mark|inline\w*|textnode|raw)$/i

/** Kinds of piece that are subheadings. */
export const HEADING_KIND = /^(?:h[2-6]|heading\w*|subhead\w*|sub_?-?title|interstitial)$/i
