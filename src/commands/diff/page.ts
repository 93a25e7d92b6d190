import { readFileSync } from "node:fs";
import { escape } from "../../marks/svg.ts";
import { pictureStyles } from "../look/sheet.ts";
import { compareLists, type Pair } from "./compare-lists.ts";
import type { ChangedFact, Changes } from "./compare.ts";
import { owedWords } from "./owed.ts";
import type { Passage } from "./passages.ts";

/** The head of the page. */
export interface Heading {
  readonly title: string;
  /** The old version's commit. */
  readonly since: string;
  /** What could not be compared. */
  readonly faults: readonly string[];
  /** Correction lines to publish for the numbers that changed. */
  readonly owed: readonly string[];
}

/** The changes as one self-contained page. */
export function writeDiffPage({ title, since, faults, owed }: Heading, { facts, passages, stills }: Changes): string {
  const sentences = [...passages.values()].reduce((sum, pairs) => sum + pairs.length, 0);
  const list = (name: string, count: number) => `<a href="#${name}">${count} ${name}</a>`;
  return `<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Changes · ${escape(title)}</title><style>${pictureStyles()}${readFileSync("src/commands/diff/page.css", "utf8")}</style></head><body>
<header><h1>${escape(title)}: what changed</h1><p>Since ${escape(since)}</p><p>${list("facts", facts.length)}, ${list("passages", sentences)}, ${list("pictures", stills.length)}</p>${faults.length ? `<ul class="faults">${faults.map((fault) => `<li>${escape(fault)}</li>`).join("")}</ul>` : ""}</header>
<section id="facts"><h2>Facts</h2>${facts.map(writeFact).join("") || nothing}${owed.length ? `<p>${escape(owedWords)}</p><pre>${escape(owed.join("\n"))}</pre>` : ""}</section>
<section id="passages"><h2>Passages</h2>${[...passages].map(([name, pairs]) => `<h3>${escape(name)}</h3><ul class="passages">${pairs.map(writePassage).join("")}</ul>`).join("") || nothing}</section>
<section id="pictures"><h2>Pictures</h2>${stills.map(writeStill).join("") || nothing}</section>
</body></html>
`;
}

const nothing = "<p>None.</p>";

function writeFact({ id, fields, uses }: ChangedFact): string {
  const rows = fields
    .map(
      ({ name, before, after }) =>
        `<tr><th scope="row">${escape(name)}</th><td>${before === undefined ? "–" : mark("del", [before])}</td><td>${after === undefined ? "–" : mark("ins", [after])}</td></tr>`,
    )
    .join("");
  const places = uses.map(({ place, words }) => `<li><code>${escape(place)}</code> ${escape(words)}</li>`).join("");
  return `<article class="fact"><h3>${escape(id)}</h3><table><thead><tr><td></td><th scope="col">before</th><th scope="col">after</th></tr></thead><tbody>${rows}</tbody></table><p>${uses.length ? "Used:" : "Used nowhere."}</p>${places && `<ul>${places}</ul>`}</article>`;
}

function writePassage({ before, after }: Pair<Passage>): string {
  const { place, in: where } = (after ?? before)!;
  const words =
    before && after
      ? writeWords(before.text, after.text)
      : before
        ? mark("del", [before.text])
        : mark("ins", [after!.text]);
  return `<li><p class="where"><code>${escape(place)}</code> ${escape(where)}</p><p>${words}</p></li>`;
}

/** Two sentences as one, with removed and added words marked; of Chinese, which has no spaces, characters. */
export function writeWords(before: string, after: string): string {
  const words = (text: string) =>
    text.match(/\s+|\p{Script=Han}|[[\p{L}\p{N}\u00a0]--\p{Script=Han}]+|[^\s\p{L}\p{N}]/gv) ?? [];
  return compareLists(words(before), words(after), (word) => word)
    .map((stretch) => escape(stretch.same.join("")) + mark("del", stretch.before) + mark("ins", stretch.after))
    .join("");
}

const mark = (tag: "del" | "ins", words: readonly string[]): string =>
  words.length ? `<${tag}>${escape(words.join(""))}</${tag}>` : "";

function writeStill({ name, before, after }: Pair<string> & { readonly name: string }): string {
  const still = (svg: string | undefined, when: string): string =>
    `<figure>${svg ?? `<p class="none">none</p>`}<figcaption>${when}</figcaption></figure>`;
  return `<article class="still"><h3>${escape(name)}</h3><div>${still(before, "before")}${still(after, "after")}</div></article>`;
}
