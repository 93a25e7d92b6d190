import { chapter, inSentence, type Mistake, of } from "./mistake.ts";

/** Mistakes in a chapter's front matter. */
export const inFrontMatter: readonly Mistake[] = [
  of(
    "front matter missing",
    chapter,
    "---\ntitle: Round one\ndek: How it began.\n---\n\n",
    "",
    "content/chapters/01-round-one.mdx:1:1: a chapter begins with front matter: a line of ---, then title: and dek:, then another line of ---",
  ),
  of(
    "front matter not closed",
    chapter,
    "dek: How it began.\n---\n",
    "dek: How it began.\n",
    "content/chapters/01-round-one.mdx:1:1: the front matter opened here is never closed; end it with a line of ---",
  ),
  of(
    "a field of front matter missing",
    chapter,
    "dek: How it began.\n",
    "",
    'content/chapters/01-round-one.mdx:2:1: "dek" is missing; it must be words',
  ),
  of(
    "a field of front matter with a typing error",
    chapter,
    "dek: How",
    "dck: How",
    'content/chapters/01-round-one.mdx:3:1: no field "dck" here; did you mean "dek"?',
  ),
  of(
    "a colon in a title",
    chapter,
    "title: Round one",
    "title: Round one: the bell",
    'content/chapters/01-round-one.mdx:2:8: a colon followed by a space inside words; put the whole text in straight quotation marks: "Round one: the bell"',
  ),
  of(
    "a file with another ending",
    "content/chapters/2-bell.mdx",
    "",
    "---\ntitle: Bell\ndek: A bell.\n---\n\nIt rings.\n",
    "content/chapters/2-bell.mdx:1:1: nothing reads this file; a chapter's file is called by two digits and a name in small letters, such as 02-verbal-volleys.mdx",
  ),
  of(
    "a chapter as a text of another kind",
    "content/chapters/02-bell.md",
    "",
    "---\ntitle: Bell\ndek: A bell.\n---\n\nIt rings.\n",
    "content/chapters/02-bell.md:1:1: nothing reads this file; a chapter's file is called by two digits and a name in small letters, such as 02-verbal-volleys.mdx",
  ),
  of(
    "a file that is no text",
    "content/ship.jpg",
    "",
    "",
    "content/ship.jpg:1:1: nothing reads this file; a photo stands in content/photos, with a .yaml of its name beside it",
  ),
  inSentence(
    "a chapter in another encoding",
    "The court\uFFFDs empty in 2018, for 17 days.",
    "content/chapters/01-round-one.mdx:12:10: this letter is not in UTF-8; save the file again with the encoding UTF-8",
  ),
  of(
    "a tab character in front matter",
    chapter,
    "dek: How it began.",
    "\tdek: How it began.",
    "content/chapters/01-round-one.mdx:3:1: a tab character; indent with two spaces for each level",
  ),
  of(
    "italics where a standfirst begins",
    chapter,
    "dek: How it began.",
    "dek: *How* it began.",
    'content/chapters/01-round-one.mdx:3:6: words cannot begin with * here; put them in quotation marks: "*How* it began."',
  ),
];
