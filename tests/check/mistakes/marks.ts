import { chapter, type Mistake, of } from "./mistake.ts";

/** Markdown that produces nothing, or nothing that the story's design has a place for. */
export const inMarks: readonly Mistake[] = [
  of(
    "bold words that are not closed",
    chapter,
    "The court is empty in 2018.",
    "The **court is empty in 2018.",
    "content/chapters/01-round-one.mdx:12:5: this ** makes nothing bold; write **words** with the same sign before and after the words, or \\*\\* for the sign itself",
  ),
  of(
    "italic words that are not opened",
    chapter,
    "The court is empty in 2018.",
    "The court* is empty in \\*2018.",
    "content/chapters/01-round-one.mdx:12:10: this * makes nothing italic; write *words* with the same sign before and after the words, or \\* for the sign itself",
  ),
  of(
    "spaces inside the signs of bold words",
    chapter,
    "The court is empty in 2018.",
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
  of(
    "a table",
    chapter,
    "The court is empty in 2018.",
    "| court | net |\n| --- | --- |\n| empty | low |",
    "content/chapters/01-round-one.mdx:12:1: a table has no place in a chapter; write a list, each line with - and a space, or ask the chart maker for a picture",
  ),
  of(
    "a table that is none",
    chapter,
    "The court is empty in 2018.",
    "| court | net |\n| empty | low |",
    "content/chapters/01-round-one.mdx:12:1: a | makes no table; write a list, each line with - and a space, or ask the chart maker for a picture",
  ),
  of(
    "a quotation as letters have it",
    chapter,
    "The court is empty in 2018.",
    "> The court is empty in 2018.",
    'content/chapters/01-round-one.mdx:12:1: a > sets no quotation here; put the words into content/quotations.yaml and write <Quote id="…" /> or <Rally quotes="…" />',
  ),
];
