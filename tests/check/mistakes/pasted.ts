import { chapter, facts, inSentence, type Mistake, of, quotations, sources } from "./mistake.ts";

/** Signs that come with pasted text, of other tools or by accident. */
export const inPasted: readonly Mistake[] = [
  inSentence(
    "a mark that turns the direction of words",
    "The \u202ecourt\u202c is empty.",
    "content/chapters/01-round-one.mdx:12:5: a character (U+202E) that cannot be seen stands here; delete it",
    "content/chapters/01-round-one.mdx:12:11: a character (U+202C) that cannot be seen stands here; delete it",
  ),
  inSentence(
    "a mark of direction inside a word",
    "The Ame\u200frican court.",
    "content/chapters/01-round-one.mdx:12:8: a mark of direction that cannot be seen stands here; delete it",
  ),
  inSentence(
    "a joiner inside a word",
    "The Ame\u200drican court.",
    "content/chapters/01-round-one.mdx:12:8: a joiner of letters that cannot be seen stands here; delete it",
  ),
  inSentence(
    "a control character",
    "The \u000bcourt is empty.",
    "content/chapters/01-round-one.mdx:12:5: a character (U+000B) that cannot be seen stands here; delete it",
  ),
  inSentence(
    "a private character",
    "The \ue000court is empty.",
    "content/chapters/01-round-one.mdx:12:5: a character (U+E000) that cannot be seen stands here; delete it",
  ),
  inSentence(
    "the place of a picture",
    "The \ufffccourt is empty.",
    "content/chapters/01-round-one.mdx:12:5: the place of a pasted picture that cannot be seen stands here; delete it",
  ),
  inSentence(
    "a separator of lines",
    "The court\u2028 is empty.",
    "content/chapters/01-round-one.mdx:12:10: a character (U+2028) that cannot be seen stands here; delete it",
  ),
  of(
    "a control character in front matter",
    chapter,
    "dek: How it",
    "dek: How\u000b it",
    "content/chapters/01-round-one.mdx:3:9: a character (U+000B) that cannot be seen stands here; delete it",
  ),
  of(
    "a mark of direction in an id",
    facts,
    "list-3:\n",
    "list\u200e-3:\n",
    "content/facts.yaml:9:5: a mark of direction that cannot be seen stands here; delete it",
  ),
  of(
    "a letter of another script in an id",
    facts,
    "list-3:\n",
    "lіst-3:\n",
    'content/facts.yaml:9:1: the і in "lіst-3" is a Cyrillic letter that looks like i; write "list-3"',
  ),
  of(
    "a letter of another script in a tag",
    chapter,
    'id="list-3"',
    'id="lіst-3"',
    'content/chapters/01-round-one.mdx:22:32: the і in "lіst-3" is a Cyrillic letter that looks like i; write "list-3"',
  ),
  inSentence(
    "a letter of another script in a word",
    "The Сhina court.",
    'content/chapters/01-round-one.mdx:12:5: the С in "Сhina" is a Cyrillic letter that looks like C; write "China"',
  ),
  inSentence(
    "a word of one letter of another script",
    "А court is empty.",
    'content/chapters/01-round-one.mdx:12:1: the А in "А" is a Cyrillic letter that looks like A; write "A"',
  ),
  inSentence(
    "a Greek letter in a word",
    "The Οld court.",
    'content/chapters/01-round-one.mdx:12:5: the Ο in "Οld" is a Greek letter that looks like O; write "Old"',
  ),
  inSentence(
    "a quotation mark in the wrong encoding",
    "It wonâ€™t be empty.",
    "content/chapters/01-round-one.mdx:12:7: â€™ is a sign that was read in the wrong encoding; write ’",
  ),
  inSentence(
    "an accent in the wrong encoding",
    "A cafÃ© is empty.",
    "content/chapters/01-round-one.mdx:12:6: Ã© is a sign that was read in the wrong encoding; write é",
  ),
  inSentence(
    "a space in the wrong encoding",
    "The court Â is empty.",
    "content/chapters/01-round-one.mdx:12:11: Â is a sign that was read in the wrong encoding; put back the sign that stood here",
  ),
  inSentence(
    "Chinese in the wrong encoding",
    "The court of åˆ˜é¹¤ is empty.",
    "content/chapters/01-round-one.mdx:12:14: åˆ˜é¹¤ is a sign that was read in the wrong encoding; write 刘鹤",
  ),
  of(
    "the wrong encoding in a quotation",
    quotations,
    "We are now making",
    "We arenâ€™t now making",
    "content/quotations.yaml:2:17: â€™ is a sign that was read in the wrong encoding; write ’",
  ),
  of(
    "the wrong encoding in a source",
    sources,
    "  title: Lists\n",
    "  title: Lists of Â£ goods\n",
    "content/sources.yaml:19:19: Â£ is a sign that was read in the wrong encoding; write £",
  ),
  inSentence(
    "a ligature",
    "The ﬁrst court.",
    "content/chapters/01-round-one.mdx:12:5: ﬁrst has joined, styled or full-width letters; write first",
  ),
  inSentence(
    "a full-width tag",
    "Worth ＜Fact id=＂list-1＂ /＞ now.",
    'content/chapters/01-round-one.mdx:12:7: ＜Fact id=＂list-1＂ /＞ has joined, styled or full-width letters; write <Fact id="list-1" />',
  ),
  inSentence(
    "full-width digits",
    "In ２０１８.",
    "content/chapters/01-round-one.mdx:12:4: ２０１８ has joined, styled or full-width letters; write 2018",
  ),
  inSentence(
    "styled letters",
    "The 𝐛𝐨𝐥𝐝 court.",
    "content/chapters/01-round-one.mdx:12:5: 𝐛𝐨𝐥𝐝 has joined, styled or full-width letters; write bold",
  ),
  inSentence(
    "an escaped tag",
    'Worth \\<Fact id="list-1" /\\> now.',
    'content/chapters/01-round-one.mdx:12:7: this tag is escaped, so that it prints as it is typed; write <Fact id="list-1" />',
  ),
  inSentence(
    "a tag escaped as HTML",
    'Worth &lt;Fact id="list-1" /&gt; now.',
    'content/chapters/01-round-one.mdx:12:7: this tag is escaped, so that it prints as it is typed; write <Fact id="list-1" />',
  ),
  inSentence(
    "an escaped heading",
    "\\#\\#\\# Nine days",
    "content/chapters/01-round-one.mdx:12:1: this heading is escaped, so that its signs print; write ### and a space before the words",
  ),
  inSentence(
    "an escaped line of a list",
    "\\- one court",
    "content/chapters/01-round-one.mdx:12:1: this line of a list is escaped; write - and a space, without a backslash",
  ),
  inSentence(
    "a space of another kind after the signs of a heading",
    "###\u00a0Nine days",
    "content/chapters/01-round-one.mdx:12:1: a space of another kind stands after ###, as Alt and the space bar or a web page make it; write an ordinary one",
  ),
  inSentence(
    "a space of another kind after the signs of a list",
    "-\u00a0one court\n-\u00a0two courts",
    "content/chapters/01-round-one.mdx:12:1: a space of another kind stands after -, as Alt and the space bar or a web page make it; write an ordinary one",
    "content/chapters/01-round-one.mdx:13:1: a space of another kind stands after -, as Alt and the space bar or a web page make it; write an ordinary one",
  ),
];
