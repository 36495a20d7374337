/** A heading over a list of key points. */
export const KEY_POINTS =
  /^(?:key\s+(?:takeaways?|points?|highlights?|facts?)|highlights?|takeaways?|at a glance|in (?:short|brief)|quick (?:read|summary)|the gist|what we know)\s*:?$/i

/** A heading of a section that a scraper may have left empty. */
export const SECTION_LABEL =
  /^(?:synopsis|summary|overview|key\s+\w+|highlights?|takeaways?|topics?|abstract|in (?:short|brief))\s*:?$/i

/** A heading of the last section of a report. */
export const LAST_SECTION =
  /^(?:outlook|background|context|analysis|conclusion|reactions?|next steps|looking ahead|why it matters|the (?:verdict|bottom line|background|reactions?|outlook)|what(?:['’]s|\s+is|\s+comes|\s+happens|\s+about|\s+to|\s+now|\s+next|\s+else|\s+does|\s+do|\s+will|\s+are)?\b[^.!:]{0,40}\??|(?:and\s+)?(?:now|who|how|when|where|why|will|is|are|can|does)\b[^.!:]{0,50}\?)$/i

/** A sign of the credit under a picture. */
export const CREDIT =
  /(?:\b(?:file (?:picture|photo|image|pic)|photo(?:graph)?s?(?:\s+by)?\s*[:|/]|image(?:s)?\s*[:|/]|picture\s*[:|/]|credit\s*[:|/]|getty|reuters\/|afp\/|ap photo|shutterstock|pti photo|representational|representative|courtesy|screengrab|handout)|©|\/(?:AFP|AP|Reuters|Getty)\b)/i

/** A feed's or a service's sign that the rest was cut off. */
export const CUT_SIGN =
  /(?:\[\+?\d+ (?:chars|characters|more)\]|\[(?:…|\.\.\.)\]|(?:…|\.\.\.)\s*(?:read more|continue reading)?)$/i

/** What templates write before a caption or a credit. */
export const CAPTION_LABEL = /^(?:image|photo|picture|video|media)\s+(?:caption|source|credit|copyright|by)\b\s*[:,]?/i

/** Who else worked on a text. */
export const CONTRIBUTORS =
  /^\W*(?:(?:additional\s+)?(?:reporting|writing|editing|graphics?|translation)\s+(?:by|from)\b.{2,200}|(?:with|additional)\s+(?:reports?|reporting|files|inputs?|material)\s+(?:from|by)\b.{2,80}|.{3,90}\bcontributed\s+(?:to\s+this\s+(?:report|story|article)|reporting)\b.{0,40}|(?:with\s+|[\p{L}\d.]{2,20}(?:\s\p{L}{2,20})?\s?(?:\/|,|and)\s?)?agencies\W*)$/iu
