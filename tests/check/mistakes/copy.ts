import { chapter, facts, inSentence, type Mistake, of, rows, words } from "./mistake.ts";

/** Slips that a copy desk mends: words to come, days that never were, words and signs twice. */
export const inCopy: readonly Mistake[] = [
  inSentence(
    "the words of a new scene's step",
    "Say here what to see at this step.",
    "content/chapters/01-round-one.mdx:12:1: “Say here what to see at this step” stands for words to come; write them, or delete it",
  ),
  inSentence(
    "the words of a new chapter",
    "Write here.",
    "content/chapters/01-round-one.mdx:12:1: “Write here.” stands for words to come; write them, or delete it",
  ),
  inSentence(
    "signs of doubt",
    "The court ??? is empty.",
    "content/chapters/01-round-one.mdx:12:11: “???” stands for words to come; write them, or delete it",
  ),
  of(
    "the title of a new scene's step",
    words,
    "title: Nothing is hit yet",
    "title: Say here what court shows",
    "content/scenes/volleys.yaml:7:12: “Say here what court shows” stands for words to come; write them, or delete it",
  ),
  of(
    "the title of new rows",
    rows,
    "title: The lists",
    "title: Say here what the rows are",
    "content/data/lists.yaml:1:8: “Say here what the rows are” stands for words to come; write them, or delete it",
  ),
  inSentence(
    "a day that no calendar has",
    "It was empty on 31 February.",
    "content/chapters/01-round-one.mdx:12:17: no calendar has 31 February; the month has 29 days",
  ),
  inSentence(
    "a leap day of another year",
    "It was empty on 29 February 2019.",
    "content/chapters/01-round-one.mdx:12:17: no calendar has 29 February 2019; the month has 28 days",
  ),
  inSentence(
    "a time that no clock shows",
    "It was empty at 25:61.",
    "content/chapters/01-round-one.mdx:12:17: no clock shows 25:61; hours go to 23 and minutes to 59",
  ),
  inSentence(
    "a wrong weekday",
    "It was empty on Friday 11 February 2019.",
    "content/chapters/01-round-one.mdx:12:17: 11 February 2019 was a Monday, not a Friday; mend the one or the other",
  ),
  inSentence(
    "a wrong weekday without a year",
    "It was empty on Friday, 11 February.",
    "content/chapters/01-round-one.mdx:12:17: 11 February 2019 was a Monday, not a Friday; mend the one or the other",
  ),
  of(
    "a step's day that no calendar has",
    chapter,
    'when="6 July 2018"',
    'when="31 June 2018"',
    "content/chapters/01-round-one.mdx:15:25: no calendar has 31 June 2018; the month has 30 days",
  ),
  of(
    "a wrong weekday in a picture's title",
    words,
    "title: Nothing is hit yet",
    "title: Nothing is hit on Friday 11 February",
    "content/scenes/volleys.yaml:7:30: 11 February 2019 was a Monday, not a Friday; mend the one or the other",
  ),
  of(
    "steps out of time",
    chapter,
    'when="24 September 2018"',
    'when="24 September 2017"',
    'content/chapters/01-round-one.mdx:20:25: warning: step "list-3" is earlier than step "list-1" before it; mend one of the two days, if this was not meant',
  ),
  of(
    "a year with a wrong digit",
    facts,
    "  known: 2018-06-15\n",
    "  known: 1018-06-15\n",
    'content/facts.yaml:5:10: "known" is of a year before 1600; look at its digits',
  ),
  of(
    "a day in words where figures stand",
    facts,
    "  known: 2018-06-15\n",
    "  known: 15 June 2018\n",
    'content/facts.yaml:5:10: "known" must be a day, a month or a year, such as 2019-02-08, 2019-02 or 2019; write 2018-06-15',
  ),
  inSentence(
    "a word twice",
    "The the court is empty.",
    "content/chapters/01-round-one.mdx:12:1: warning: “The” stands twice; delete one",
  ),
  inSentence(
    "two words twice",
    "The court of the of the net.",
    "content/chapters/01-round-one.mdx:12:11: warning: “of the” stands twice; delete one",
  ),
  inSentence(
    "a space before a point",
    "The court is empty .",
    "content/chapters/01-round-one.mdx:12:19: a space stands before .; delete it",
  ),
  inSentence(
    "no space after a comma",
    "The court,net and all,waits.",
    "content/chapters/01-round-one.mdx:12:10: warning: no space stands after ,; write one",
    "content/chapters/01-round-one.mdx:12:22: warning: no space stands after ,; write one",
  ),
  inSentence(
    "no space after a point",
    "The court is empty.It waits.",
    "content/chapters/01-round-one.mdx:12:19: warning: no space stands after .; write one",
  ),
  inSentence(
    "two points",
    "The court is empty.. It waits.",
    "content/chapters/01-round-one.mdx:12:19: .. is a sign too many; keep one of the two",
  ),
  inSentence(
    "a comma and a point",
    "The court is empty,. It waits.",
    "content/chapters/01-round-one.mdx:12:19: ,. is a sign too many; keep one of the two",
  ),
  of(
    "a quotation in quotation marks",
    chapter,
    '<Quote id="clear" />',
    '“<Quote id="clear" />”',
    "content/chapters/01-round-one.mdx:29:20: ““ is a quotation mark inside another; delete one: <Quote> and the words of quotations print their own marks",
    "content/chapters/01-round-one.mdx:29:21: ”” is a quotation mark inside another; delete one: <Quote> and the words of quotations print their own marks",
  ),
  of(
    "a quotation in straight quotation marks",
    chapter,
    '<Quote id="clear" />',
    '"<Quote id="clear" />"',
    'content/chapters/01-round-one.mdx:29:20: "“ is a quotation mark inside another; delete one: <Quote> and the words of quotations print their own marks',
    'content/chapters/01-round-one.mdx:29:21: ”" is a quotation mark inside another; delete one: <Quote> and the words of quotations print their own marks',
  ),
  of(
    "a word that touches a quotation",
    chapter,
    'said <Quote id="clear" />',
    'said<Quote id="clear" />',
    "content/chapters/01-round-one.mdx:29:19: a letter touches “; put a space between",
  ),
];
