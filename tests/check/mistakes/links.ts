import { inSentence, type Mistake } from "./mistake.ts";

/** Mistyped links, which come out as plain text, and lists as Word writes them. */
export const inLinks: readonly Mistake[] = [
  inSentence(
    "the brackets of a link the wrong way round",
    "See (the text)[https://www.example.org/x] here.",
    "content/chapters/01-round-one.mdx:12:5: the brackets of a link stand the wrong way round; write [the text](https://www.example.org/x)",
  ),
  inSentence(
    "a space between a link's words and its address",
    "See [the text] (https://www.example.org/x) here.",
    "content/chapters/01-round-one.mdx:12:5: a space parts the words of a link from its address; write [the text](https://www.example.org/x)",
  ),
  inSentence(
    "a space between a link's words and a place in the page",
    "See [the text] (#after-the-lists) here.",
    "content/chapters/01-round-one.mdx:12:5: a space parts the words of a link from its address; write [the text](#after-the-lists)",
  ),
  inSentence(
    "a link's address that is not closed",
    "See [the text](https://www.example.org/x here.",
    "content/chapters/01-round-one.mdx:12:16: a space stands in the address, or ) is missing after it; write [words](https://www.example.org/x)",
  ),
  inSentence(
    "an address typed as it is",
    "See https://www.example.org/x here.",
    "content/chapters/01-round-one.mdx:12:5: an address typed as it is; write [words](https://www.example.org/x)",
  ),
  inSentence(
    "a link without words",
    "See [](https://www.example.org/x) here.",
    "content/chapters/01-round-one.mdx:12:5: a link without words; write [words](https://www.example.org/x)",
  ),
  inSentence(
    "a link whose address is given nowhere",
    "See [the text][list] and [it][] here, as [sic] stands.",
    "content/chapters/01-round-one.mdx:12:5: no address is given for [list]; write [the text](https://…)",
    "content/chapters/01-round-one.mdx:12:26: no address is given for [it]; write [it](https://…)",
  ),
  inSentence(
    "a link's address in square brackets",
    "See [the text][https://www.example.org/x] here.",
    "content/chapters/01-round-one.mdx:12:5: an address stands in square brackets; write [the text](https://www.example.org/x)",
  ),
  inSentence(
    "an address typed as it is, without https",
    "See www.example.org here.",
    "content/chapters/01-round-one.mdx:12:5: an address typed as it is; write [words](https://www.example.org)",
  ),
  inSentence(
    "a list with the signs of Word",
    "• one court\n• two courts",
    "content/chapters/01-round-one.mdx:12:1: • makes no list; begin each line of it with - and a space, with a blank line before the first",
    "content/chapters/01-round-one.mdx:13:1: • makes no list; begin each line of it with - and a space, with a blank line before the first",
  ),
];
