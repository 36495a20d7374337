/** Why characters that no noise rule spoke of are treated as they are, by rule. */
export const BECAUSE: Readonly<Record<string, string>> = {
  "space": "it is white space between pieces of text",
  "blank-reference": "it is a reference to white space",
  "tag": "it is a tag",
  "comment": "it is a comment of the page",
  "doctype": "it declares the type of the document",
  "marker": "it is a sign that says what its line is",
  "raw-text": "it is a script or style sheet",
  "dropped": "the HTML standard has readers throw it away",
  "noise/before-article": "it stands before the article and is no part of its head",
  "noise/after-article": "it stands after the article's last paragraph",
  "noise/listed-story": "it is the headline of another story in a list of such",
  "noise/stray-line": "it stands among the article's paragraphs and is none of them",
  "noise/empty-section": "it is the heading of a section that is not there",
  "noise/copy": "the article has the same text in another place",
  "noise/in-script": "the article was read from a script's data, which have this and more",
  "noise/not-in-script": "the article was read from a script's data, and this is not in them",
  "noise/no-article": "the input holds no article",
}

/** What the kinds of features are that a block is judged by. */
export const FEATURE_KINDS: Readonly<Record<string, string>> = {
  text: "how it reads",
  word: "its words",
  name: "what the page calls the elements around it",
  path: "the element that holds it",
  share: "how much of the page's prose stands in the same part",
  body: "where it stands to the part that holds most prose",
  alike: "what the blocks hold that are set like it",
  near: "what stands before and after it",
  place: "where in the page it stands",
  title: "how it stands to the headline",
  media: "the pictures beside it",
  topic: "what it has in common with the longest stretch of prose",
  dump: "how its line is set",
  rule: "what the rules say of it",
  first: "how likely the blocks around it are of the article",
}
