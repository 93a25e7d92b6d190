import { chapter, inSentence, type Mistake, of, words } from "./mistake.ts";

/** Mistakes in a chapter's tags, notes and dates that are reported where they begin, and alone. */
export const inTagSlips: readonly Mistake[] = [
  of(
    "an aside that is never closed",
    chapter,
    "## After the lists\n",
    "<Aside>\n\nA note.\n\n## After the lists\n",
    "content/chapters/01-round-one.mdx:27:1: <Aside> is opened here and never closed; write </Aside> before line 31, where a heading stands",
  ),
  of(
    "a step opened in small letters",
    chapter,
    '<Step at="court">',
    '<step at="court">',
    "content/chapters/01-round-one.mdx:10:1: no component <step>; did you mean <Step>?",
  ),
  of(
    "a step in small letters",
    chapter,
    '<Step at="court">\n\nThe court is empty in 2018.\n\n</Step>',
    '<step at="court">\n\nThe court is empty in 2018.\n\n</step>',
    "content/chapters/01-round-one.mdx:10:1: no component <step>; did you mean <Step>?",
  ),
  of(
    "a scene opened in small letters",
    chapter,
    '<Scene name="volleys">',
    '<scene name="volleys">',
    "content/chapters/01-round-one.mdx:9:1: no component <scene>; did you mean <Scene>?",
  ),
  inSentence(
    "a note that is not closed",
    "{/* a note The court is empty in 2018.",
    "content/chapters/01-round-one.mdx:12:1: a note is opened here and never closed; end it with */}",
  ),
  inSentence(
    "a note without its last brace",
    "{/* a note */ The court is empty in 2018.",
    "content/chapters/01-round-one.mdx:12:1: a note is opened here and never closed; end it with */}",
  ),
  of(
    "HTML for a new line",
    chapter,
    "The court",
    "The<br>court",
    "content/chapters/01-round-one.mdx:12:4: HTML is not allowed in a chapter; instead of <br> write a blank line between paragraphs",
  ),
  of(
    "HTML for a new line that closes itself",
    chapter,
    "The court",
    "The<br/>court",
    "content/chapters/01-round-one.mdx:12:4: HTML is not allowed in a chapter; instead of <br> write a blank line between paragraphs",
  ),
  inSentence(
    "an American date in figures",
    "The court is empty on 2/8/2019.",
    "content/chapters/01-round-one.mdx:12:23: 2/8/2019 is a date in figures; write it in words: 2 August 2019 or 8 February 2019",
  ),
  inSentence(
    "a date of a database",
    "The court is empty on 2019-02-08.",
    "content/chapters/01-round-one.mdx:12:23: 2019-02-08 is a date in figures; write it in words: 8 February 2019",
  ),
  inSentence(
    "a date with points",
    "The court is empty on 8.2.2019.",
    "content/chapters/01-round-one.mdx:12:23: 8.2.2019 is a date in figures; write it in words: 8 February 2019",
  ),
  inSentence(
    "days as Americans write them, and with an ending",
    "The court is empty from July 6, 2018 to 8th february 2019.",
    "content/chapters/01-round-one.mdx:12:25: July 6, 2018 is a day as the story does not write it; write 6 July 2018",
    "content/chapters/01-round-one.mdx:12:41: 8th february 2019 is a day as the story does not write it; write 8 February 2019",
  ),
  of(
    "an American day for a mark of later",
    chapter,
    'when="6 March 2019"',
    'when="March 6, 2019"',
    "content/chapters/01-round-one.mdx:32:14: March 6, 2019 is a day as the story does not write it; write 6 March 2019",
  ),
  of(
    "an American day in a chapter's dek",
    chapter,
    "dek: How it began.",
    "dek: How it began on July 6, 2018.",
    "content/chapters/01-round-one.mdx:3:6: July 6, 2018 is a day as the story does not write it; write 6 July 2018",
  ),
  of(
    "a date in figures in a step's date line",
    chapter,
    'when="6 July 2018"',
    'when="7/6/2018"',
    "content/chapters/01-round-one.mdx:15:25: 7/6/2018 is a date in figures; write it in words: 7 June 2018 or 6 July 2018",
  ),
  of(
    "a date in figures for a mark of later",
    chapter,
    'when="6 March 2019"',
    'when="3/6/2019"',
    "content/chapters/01-round-one.mdx:32:14: 3/6/2019 is a date in figures; write it in words: 3 June 2019 or 6 March 2019",
  ),
  of(
    "a date in figures in a picture",
    words,
    "alt: All squares are pale.",
    "alt: All squares are pale on 13/2/2019.",
    "content/scenes/volleys.yaml:9:34: 13/2/2019 is a date in figures; write it in words: 13 February 2019",
  ),
];
