import { createHash } from "node:crypto";
import { pageWords } from "../../src/schemas/interface.ts";
import type { SceneShape } from "../../src/check/scene-shape.ts";

/** A whole faultless story of one chapter and one scene: the basis of every mistake. */
export const smallStory: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "content/story.yaml": `title: A Small Story
kicker: A test
standfirst: Two lists and what was said of them.
day: 2019-02-08
deadline: 2019-03-01
byline: By nobody
language: en-GB
checked: 2019-02-08
corrections: Write to nobody.
scroll_hint: Scroll
tape:
  - label: Goods on lists
    us: { value: "{list-3 short}" }
    china: { value: "{lists}", note: both lists }
`,
    "content/interface.yaml": `units:
  usd-billion: { full: "US\${n} billion", short: "\${n}bn" }
  percent: { full: "{n}%", short: "{n}%" }
  days:
    full: { one: "{n} day", other: "{n} days" }
    short: "{n}d"
about: about {n}
spelled:
  small: [zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen]
  tens: [twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety]
  joined: "{ten}-{one}"
kinds: { official: a, statistics: b, agency: c, newspaper: d, research: e, trade-press: f, copy: "copy of {of}" }
verified: { two-sources: two, one-origin: one told twice, one-source: one, article-only: article, arithmetic: worked out }
${pageWords.map((name) => `${name}: ${name === "later" ? name : "words"}`).join("\n")}
`,
    "content/facts.yaml": `list-1:
  what: Goods on the first list
  value: 50
  unit: usd-billion
  known: 2018-06-15
  source: ustr-list
  also: [reuters-list]
  verified: two-sources
list-3:
  what: Goods on the third list
  value: 200
  unit: usd-billion
  known: 2018-09-18
  source: ustr-list
  also: [reuters-list]
  verified: two-sources
lists:
  what: Goods on both lists
  unit: usd-billion
  sum: [list-1, list-3]
days-left:
  what: Days to the deadline
  value: 21
  unit: days
  known: 2019-02-08
  source: ustr-list
  verified: arithmetic
deficit-2018:
  what: The deficit in goods
  value: 419.2
  unit: usd-billion
  digits: 1
  known: 2019-03-06
  source: census-2019
  also: [reuters-list]
  verified: two-sources
  locator: Exhibit 19
tariff:
  what: The average tariff that day
  value: 12.05
  unit: percent
  about: true
  known: 2025-08-27
  maker: PIIE
  source: piie
  verified: one-source
  locator: panel a
`,
    "content/sources.yaml": `ustr-list:
  publisher: Office of the US Trade Representative
  title: Notice of Action
  published: 2018-06-15
  url: https://www.govinfo.gov/content/pkg/FR-2018-09-21
  kind: official
census-2019:
  publisher: US Census Bureau
  title: Trade in Goods
  published: 2019-03-06
  kind: statistics
piie:
  publisher: Peterson Institute for International Economics
  title: Average tariffs
  published: 2025-08-27
  kind: research
reuters-list:
  publisher: Reuters
  title: Lists
  published: 2018-06-15
  kind: agency
`,
    "content/quotations.yaml": `clear:
  words: We are now making it clear to everyone
  speaker: A President
  side: us
  date: 2019-02-05
  place: Washington
  source: ustr-list
  also: [reuters-list]
  verified: two-sources
`,
    "content/glossary.yaml": `section-301:
  term: Section 301
  means: A part of a US law on trade.
  source: ustr-list
`,
    "content/data/lists.csv": `day,list,usd_bn
2018-07-06,first,50
2018-09-24,third,200
`,
    "content/data/lists.yaml": `title: The lists
sources: [ustr-list]
vintage: As published in 2018
sha256: ${createHash("sha256").update("day,list,usd_bn\n2018-07-06,first,50\n2018-09-24,third,200\n").digest("hex")}
columns:
  day: { unit: day }
  list: { unit: text }
  usd_bn: { unit: usd-billion }
`,
    "content/scenes/volleys.yaml": `title: Two lists make one sum
subtitle: Announced value of goods, in US dollars
labels:
  net: the net
keyframes:
  court:
    title: Nothing is hit yet
    sources: [ustr-list]
    alt: All squares are pale.
  list-1:
    title: The first list takes {list-1}
    sources: [ustr-list]
    alt: Squares worth {list-1 short} cross the net.
  list-3:
    title: The third list is four times the first
    sources: [ustr-list]
    alt: Squares worth {list-3} cross the net.
guess:
  question: How much would come
  title: The lists came to {lists}
  subtitle: Announced value of goods, US dollars
  sources: [ustr-list]
  alt: The lists grow to {lists}.
  known: "{list-3}"
  end: "{list-3 short}"
  here: draw here
  events:
    "2018": the lists begin
  means:
    under: They grew faster.
    over: They grew more slowly.
    near: They grew so.
`,
    "content/chapters/01-round-one.mdx": `---
title: Round one
dek: How it began.
---

The <Term id="section-301">Section 301</Term> lists add up to <Fact id="lists" />.
There are <Fact id="days-left" form="words" /> days left on 8 February 2019.

<Scene name="volleys">
<Step at="court">

The court is empty in 2018.

</Step>
<Step at="list-1" when="6 July 2018">

The first list is worth <Fact id="list-1" />.

</Step>
<Step at="list-3" when="24 September 2018">

The third is worth **<Fact id="list-3" form="short" />**.

</Step>
</Scene>

## After the lists

The President said <Quote id="clear" />, as [the text](https://www.example.org/text) shows.
The average was <Fact id="tariff" />, as PIIE later calculated.

<Later when="6 March 2019">

The deficit was <Fact id="deficit-2018" />, as the Census Bureau said in [its report](#after-the-lists).

</Later>
`,
  }),
);

/** The one scene of the small story, as its code would describe it. */
export const smallScenes: readonly SceneShape[] = [
  {
    id: "volleys",
    datasets: ["lists"],
    facts: ["list-1", "list-3"],
    labels: ["net"],
    keyframes: [{ id: "court" }, { id: "list-1" }, { id: "list-3" }],
    guess: { fact: "list-3" },
  },
];

/**
 * The small story with one passage of one file replaced; an empty `from` replaces the whole file, an undefined `to`
 * removes it.
 */
export function withMistake(file: string, from: string, to: string | undefined): Map<string, string> {
  const files = new Map(smallStory);
  if (to === undefined) files.delete(file);
  else if (from === "") files.set(file, to);
  else {
    const text = files.get(file) ?? "";
    if (text.split(from).length !== 2)
      throw new Error(`${JSON.stringify(from)} stands ${text.split(from).length - 1} times in ${file}`);
    files.set(
      file,
      text.replace(from, () => to),
    );
  }
  return files;
}
