/** Names of elements that begin and end a block of text, wherever they stand. */
export const BLOCK_NAMES =
  `address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link main
  menu meta nav noframes noscript object ol optgroup option p plaintext pre script search section select style summary
  svg table tbody td template textarea tfoot th thead title tr ul video audio canvas math picture`.split(/\s+/)

/** Names of elements that stand inside a line of text. */
export const INLINE_NAMES =
  `a abbr acronym applet area b base basefont bdi bdo big br cite code data datalist del dfn em embed font i img input ins
  kbd label map mark marquee meter nobr output param progress q rp rt ruby s samp slot small source span strike strong
  sub sup time track tt u var wbr`.split(/\s+/)
