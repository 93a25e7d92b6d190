import { chapter, facts, type Mistake, of, quotations, sources, words } from "./mistake.ts";

const third = "  known: 2018-09-18\n  source: ustr-list\n  also: [reuters-list]\n  verified: two-sources\n";
const deficit = "  known: 2019-03-06\n  source: census-2019\n  also: [reuters-list]\n";
const said = "  place: Washington\n  source: ustr-list\n  also: [reuters-list]\n";
const reuters = "  publisher: Reuters\n  title: Lists\n";
const advice = "A record shows what is there: say who says so, or say what is known instead";

/** A rule of the evidence: text that passes it, and the similar mistake that does not. */
interface Rule {
  readonly passes: Pick<Mistake, "name" | "file" | "from" | "to">;
  readonly fails: readonly Mistake[];
}

/** Text that passes, so the check says nothing. */
const right = (name: string, file: string, from: string, to: string): Rule["passes"] => ({ name, file, from, to });

/** Mistakes that the record itself can show. */
export const rules: readonly Rule[] = [
  {
    passes: right("two sources of two origins", facts, third, third.replace("[reuters-list]", "[reuters-list, piie]")),
    fails: [
      of(
        "two sources of which one is named",
        facts,
        third,
        third.replace("  also: [reuters-list]\n", ""),
        'content/facts.yaml:15:13: two-sources needs two named sources, and "ustr-list" is the only one; name one of another origin under also, or write one-source',
      ),
      of(
        "two sources that are the same one",
        facts,
        third,
        third.replace("[reuters-list]", "[ustr-list]"),
        'content/facts.yaml:16:13: two-sources needs two named sources, and "ustr-list" is the only one; name one of another origin under also, or write one-source',
      ),
      of(
        "two sources of one origin",
        sources,
        reuters,
        `${reuters}  origin: Office of the US Trade Representative\n`,
        "content/facts.yaml:8:13: two-sources needs two origins, and all of these have theirs from Office of the US Trade Representative; write one-origin, or name a source of another origin under also",
        "content/facts.yaml:16:13: two-sources needs two origins, and all of these have theirs from Office of the US Trade Representative; write one-origin, or name a source of another origin under also",
        "content/quotations.yaml:9:13: two-sources needs two origins, and all of these have theirs from Office of the US Trade Representative; write one-origin, or name a source of another origin under also",
      ),
    ],
  },
  {
    passes: right(
      "words of two sources of two origins",
      quotations,
      said,
      said.replace("[reuters-list]", "[reuters-list, piie]"),
    ),
    fails: [
      of(
        "words of two sources of which one is named",
        quotations,
        said,
        said.replace("  also: [reuters-list]\n", ""),
        'content/quotations.yaml:8:13: two-sources needs two named sources, and "ustr-list" is the only one; name one of another origin under also, or write one-source',
      ),
      of(
        "words of one origin of which one printing is named twice",
        quotations,
        `${said}  verified: two-sources\n`,
        `${said.replace("[reuters-list]", "[ustr-list]")}  verified: one-origin\n`,
        'content/chapters/01-round-one.mdx:29:31: "clear" rests on one source; name Office of the US Trade Representative in the sentence, or cite it there with <Cite>',
        'content/quotations.yaml:9:13: one-origin needs two named sources, and "ustr-list" is the only one; name another printing under also, or write one-source',
      ),
    ],
  },
  {
    passes: right(
      "research that leads before an agency, for numbers of its own",
      facts,
      "  source: piie\n  verified: one-source\n",
      "  source: piie\n  also: [reuters-list]\n  verified: two-sources\n",
    ),
    fails: [
      of(
        "a weak source that leads before a strong one",
        facts,
        third,
        third.replace("ustr-list", "reuters-list").replace("[reuters-list]", "[ustr-list]"),
        'content/facts.yaml:14:11: "list-3" leads with a source of kind agency, and "ustr-list" is of kind official; name that under source, and this under also',
      ),
    ],
  },
  {
    passes: right("one origin in two printings", facts, third, third.replace("two-sources", "one-origin")),
    fails: [
      of(
        "one origin of which one printing is named",
        facts,
        third,
        third.replace("  also: [reuters-list]\n", "").replace("two-sources", "one-origin"),
        'content/facts.yaml:15:13: one-origin needs two named sources, and "ustr-list" is the only one; name another printing under also, or write one-source',
      ),
    ],
  },
  {
    passes: right(
      "a value of a later edition that another source had in time",
      facts,
      deficit,
      deficit.replace("2019-03-06", "2018-07"),
    ),
    fails: [
      of(
        "a value that is known before any of its sources",
        facts,
        deficit,
        deficit.replace("2019-03-06", "2018-05"),
        'content/facts.yaml:33:10: "deficit-2018" is known 2018-05, but the earliest of its sources, "reuters-list", is of 2018-06-15; write known: 2018-06-15, with maker: who worked it out if it is for the story\'s own day, or name a source that had this very value by 2018-05',
      ),
    ],
  },
  {
    passes: right(
      "a value that its only source printed on the next day",
      facts,
      "  known: 2019-02-08\n  source: ustr-list\n  verified: arithmetic\n",
      "  known: 2018-06-14\n  source: ustr-list\n  verified: arithmetic\n",
    ),
    fails: [
      of(
        "a value known before its only source",
        facts,
        "  known: 2019-02-08\n  source: ustr-list\n",
        "  known: 2018-06-13\n  source: ustr-list\n",
        'content/facts.yaml:25:10: "days-left" is known 2018-06-13, but its only source, "ustr-list", is of 2018-06-15; write known: 2018-06-15, with maker: who worked it out if it is for the story\'s own day, or name a source that had this very value by 2018-06-13',
      ),
      of(
        "a later calculation known before its only source",
        facts,
        "  known: 2025-08-27\n",
        "  known: 2020\n",
        'content/facts.yaml:43:10: "tariff" is known 2020, but its only source, "piie", is of 2025-08-27; write known: 2025-08-27, or name a source that had this very value by 2020',
      ),
    ],
  },
  {
    passes: right(
      "a number in a row of data with its place in the source",
      facts,
      "  value: 200\n",
      "  value: 200\n  row: lists / third / usd_bn\n  locator: Annex A\n",
    ),
    fails: [
      of(
        "a number of the statistical office without its table",
        facts,
        "  locator: Exhibit 19\n",
        "",
        'content/facts.yaml:28:1: "deficit-2018" comes from a table and says not where it stands there; write locator: the table and row, or the page and paragraph, such as "Table 1, China, 2017"',
      ),
      of(
        "a number in a row of data without its place in the source",
        facts,
        "  value: 200\n",
        "  value: 200\n  row: lists / third / usd_bn\n",
        'content/facts.yaml:9:1: "list-3" comes from a table and says not where it stands there; write locator: the table and row, or the page and paragraph, such as "Table 1, China, 2017"',
      ),
      of(
        "a locator that says nothing",
        facts,
        "Exhibit 19",
        "not recorded",
        "content/facts.yaml:37:12: this locator says nothing; write the table and row, the page or the paragraph, or delete it",
      ),
    ],
  },
  {
    passes: right(
      "a copy that names what it is of and leads to an archive",
      sources,
      "  published: 2018-06-15\n  kind: agency\n",
      "  published: 2018-06-15\n  kind: copy\n  of: a text of Reuters\n  url: https://web.archive.org/web/2018/https://www.example.org/lists\n",
    ),
    fails: [
      of(
        "a copy that says not of what",
        sources,
        "kind: agency\n",
        "kind: copy\n",
        'content/sources.yaml:17:1: "of" is missing; it must say whose text or data this copy is of',
      ),
      of(
        "a source that is no copy and says of what",
        sources,
        "kind: agency\n",
        "kind: agency\n  of: Reuters\n",
        'content/sources.yaml:22:7: "of" stands only with kind: copy; delete it, or write kind: copy',
      ),
      of(
        "a link to a copy",
        sources,
        "kind: agency\n",
        "kind: copy\n  of: a text of Reuters\n  url: https://www.example.org/lists\n",
        "content/sources.yaml:23:8: this leads to a copy of a text of Reuters; delete the address, or write that of the original or of an archive, such as https://web.archive.org/…",
      ),
    ],
  },
  {
    passes: right("what depends on nobody", chapter, "The court is empty", "If nobody moves, the court is empty"),
    fails: [
      of(
        "an absence told as a fact",
        chapter,
        "The court is empty",
        "Nobody has asked for this. The court is empty",
        `content/chapters/01-round-one.mdx:12:1: warning: “Nobody” claims an absence, and its sentence has no <Cite>, <Quote> or <Fact>. ${advice}`,
      ),
      of(
        "an absence told as a fact in a picture",
        words,
        "net: the net",
        "net: nobody asked",
        `content/scenes/volleys.yaml:4:8: warning: “nobody” claims an absence, and its sentence has no {fact}. ${advice}`,
      ),
    ],
  },
  {
    passes: right(
      "an absence of which the sentence says who tells it",
      chapter,
      "The court is empty",
      'Nobody has asked for this, <Cite id="reuters-list">says Reuters</Cite>. The court is empty',
    ),
    fails: [],
  },
  {
    passes: right(
      "a source of a day that has come",
      sources,
      "published: 2018-06-15\n  kind: agency",
      "published: 2018\n  kind: agency",
    ),
    fails: [
      of(
        "a source of a day that has not come",
        sources,
        "published: 2018-06-15\n  kind: agency",
        "published: 2999\n  kind: agency",
        "content/sources.yaml:20:14: 2999 has not come yet; write the day on which it was published",
      ),
      of(
        "words of a day that has not come",
        quotations,
        "date: 2019-02-05",
        "date: 2999",
        `content/chapters/01-round-one.mdx:29:31: "clear" was said on 2999, after the story's day; put it into <Later when="…"> … </Later>`,
        "content/quotations.yaml:5:9: 2999 has not come yet; write the day on which it was published",
      ),
    ],
  },
];

export const inEvidence: readonly Mistake[] = rules.flatMap(({ fails }) => fails);
