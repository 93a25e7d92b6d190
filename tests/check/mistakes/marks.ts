import { chapter, inSentence, type Mistake, of } from "./mistake.ts";

/** Markdown that produces nothing, that the story's design has no place for, or that only other tools know. */
export const inMarks: readonly Mistake[] = [
  inSentence(
    "bold words that are not closed",
    "The **court is empty in 2018.",
    "content/chapters/01-round-one.mdx:12:5: this ** makes nothing bold; write **words** with the same sign before and after the words, or \\*\\* for the sign itself",
  ),
  inSentence(
    "italic words that are not opened",
    "The court* is empty in \\*2018.",
    "content/chapters/01-round-one.mdx:12:10: this * makes nothing italic; write *words* with the same sign before and after the words, or \\* for the sign itself",
  ),
  inSentence(
    "spaces inside the signs of bold words",
    "The ** court ** is empty in 2018. {/* a ** note */}",
    "content/chapters/01-round-one.mdx:12:5: a space stands between ** and the words that it should make bold; write **court**",
  ),
  of(
    "a heading without its space",
    chapter,
    "## After the lists\n",
    "## After the lists\n\n###More of it\n",
    "content/chapters/01-round-one.mdx:29:1: a heading has a space after ###; write ### More of it",
  ),
  of(
    "a space at the beginning of a fact's tag",
    chapter,
    '<Fact id="list-1" />',
    '< Fact id="list-1" />',
    'content/chapters/01-round-one.mdx:17:25: a space stands after < in a tag; write <Fact id="list-1" />',
  ),
  of(
    "spaces at the beginning of a step's tags",
    chapter,
    '<Step at="court">\n\nThe court is empty in 2018.\n\n</Step>',
    '< Step at="court">\n\nThe court is empty in 2018.\n\n< / Step>',
    'content/chapters/01-round-one.mdx:10:1: a space stands after < in a tag; write <Step at="court">',
    "content/chapters/01-round-one.mdx:14:1: a space stands after < in a tag; write </Step>",
  ),
  of(
    "a step closed at the end of its paragraph",
    chapter,
    "The court is empty in 2018.\n\n</Step>",
    "The court is empty in 2018.</Step>",
    "content/chapters/01-round-one.mdx:12:28: </Step> stands inside a paragraph, and <Step> before it; put </Step> on a line of its own, with a blank line before it",
  ),
  inSentence(
    "a table",
    "| court | net |\n| --- | --- |\n| empty | low |",
    "content/chapters/01-round-one.mdx:12:1: a table has no place in a chapter; write a list, each line with - and a space, or ask the chart maker for a picture",
  ),
  inSentence(
    "a table that is none",
    "| court | net |\n| empty | low |",
    "content/chapters/01-round-one.mdx:12:1: a | makes no table; write a list, each line with - and a space, or ask the chart maker for a picture",
  ),
  inSentence(
    "a quotation as letters have it",
    "> The court is empty in 2018.",
    'content/chapters/01-round-one.mdx:12:1: a > sets no quotation here; put the words into content/quotations.yaml and write <Quote id="…" /> or <Rally quotes="…" />',
  ),
  inSentence(
    "a line of dashes under a paragraph",
    "The court is empty.\n---",
    "content/chapters/01-round-one.mdx:13:1: this line makes a heading of the words above it; delete it, or write ### before those words",
  ),
  inSentence(
    "a line of equals signs under a paragraph",
    "The court is empty.\n===",
    "content/chapters/01-round-one.mdx:13:1: this line makes a heading of the words above it; delete it, or write ### before those words",
  ),
  inSentence(
    "a line of asterisks",
    "The court.\n\n***\n\nIt is empty.",
    "content/chapters/01-round-one.mdx:14:1: a rule across the page has no place in a chapter; delete it, or write a heading: ### and its words",
  ),
  inSentence(
    "a heading without words",
    "The court.\n\n###\n\nIt is empty.",
    "content/chapters/01-round-one.mdx:14:1: a heading without words; write them after the signs, or delete it",
  ),
  inSentence(
    "a list with boxes",
    "- [ ] the court\n- [x] the net",
    "content/chapters/01-round-one.mdx:12:1: a box to tick has no place in a chapter; write - and the words, without [ ]",
    "content/chapters/01-round-one.mdx:13:1: a box to tick has no place in a chapter; write - and the words, without [ ]",
  ),
  inSentence(
    "a link of a wiki",
    "See [[Round two]] here.",
    "content/chapters/01-round-one.mdx:12:5: [[ ]] makes no link here; write [Round two](#the-heading’s-id)",
  ),
  inSentence(
    "a box of another tool",
    ":::note\nThe court\n:::",
    "content/chapters/01-round-one.mdx:12:1: ::: makes no box here; write <Aside>, or delete it",
    "content/chapters/01-round-one.mdx:14:1: ::: makes no box here; write <Aside>, or delete it",
  ),
  inSentence(
    "a footnote of another tool",
    "The court[^a] is empty.",
    "content/chapters/01-round-one.mdx:12:10: a footnote has no place here; write <Aside> … </Aside> or <Cite>",
  ),
  inSentence(
    "a note of another tool",
    "The %%check this%% court.",
    "content/chapters/01-round-one.mdx:12:5: %% hides nothing here; write {/* check this */} for a note to colleagues",
  ),
  inSentence(
    "a note of programmers",
    "// check this",
    "content/chapters/01-round-one.mdx:12:1: // hides nothing here; write {/* … */} for a note to colleagues",
  ),
  inSentence(
    "highlighted words",
    "The ==court== is empty.",
    "content/chapters/01-round-one.mdx:12:5: == marks nothing here; write **court** for bold words",
  ),
];
