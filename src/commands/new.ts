import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import { checkContent } from "../check/check-content.ts";
import { readContent } from "../check/read-content.ts";
import { tellProblems } from "../check/report.ts";
import { readLedger } from "../ledger/ledger.ts";
import { suggest } from "../ledger/suggest.ts";
import { scenes } from "../scenes/index.ts";
import { newChapter } from "./new/chapter.ts";
import { newFact } from "./new/fact.ts";
import { newLanguage } from "./new/language.ts";
import type { Made } from "./new/made.ts";
import { askWith, type Ask } from "./new/question.ts";
import { newPhoto } from "./new/photo.ts";
import { newQuotation } from "./new/quotation.ts";
import { newScene } from "./new/scene.ts";
import { newSource } from "./new/source.ts";
import { newTerm } from "./new/term.ts";
import { atTerminal, fromPipe } from "./new/read-answers.ts";
import { freshProblems } from "./new/fresh-problems.ts";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run new -- chapter|scene|fact|source|quotation|term|photo|language`: asks, writes the files, and says what to do next. Every answer can be a
 * flag; with --yes it never asks.
 */
const kinds = ["chapter", "scene", "fact", "source", "quotation", "term", "photo", "language"] as const;
const keys = [
  "title",
  "dek",
  "name",
  "subtitle",
  "steps",
  "facts",
  "rows",
  "chapter",
  "id",
  "what",
  "from",
  "value",
  "unit",
  "digits",
  "ledger",
  "year",
  "known",
  "maker",
  "source",
  "also",
  "locator",
  "verified",
  "publisher",
  "published",
  "kind",
  "of",
  "url",
  "via",
  "document",
  "licence",
  "words",
  "speaker",
  "role",
  "side",
  "date",
  "place",
  "translated_from",
  "term",
  "means",
  "alt",
  "caption",
  "credit",
  "language",
] as const;

/** The most problems that are listed: a new translation has one for each passage. */
const mostTold = 20;

const files = readContent(".");
const before = { files, ledger: readLedger(files) };
const shapes = Object.values(scenes);

const makers: Readonly<Record<(typeof kinds)[number], (ask: Ask) => Promise<Made>>> = {
  chapter: (ask) => newChapter(ask, before),
  fact: (ask) => newFact(ask, before),
  source: (ask) => newSource(ask, before),
  quotation: (ask) => newQuotation(ask, before),
  term: (ask) => newTerm(ask, before),
  photo: (ask) => newPhoto(ask, before),
  language: (ask) => newLanguage(ask, before),
  scene: (ask) => newScene(ask, before, readFileSync("src/scenes/index.ts", "utf8"), Object.keys(scenes)),
};

const options: ParseArgsOptionsConfig = {
  yes: { type: "boolean", default: false },
  ...Object.fromEntries(keys.map((key) => [key, { type: "string" as const }])),
};
const {
  values,
  positionals: [kind = ""],
} = readFlags(options, kinds.join("|"));

try {
  const flags = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
  const made = kinds.find((one) => one === kind);
  if (!made) throw new Error(`say what is new: npm run new -- ${kinds.join("|")}${suggest(kind, kinds)}`);
  const reader = process.stdin.isTTY ? atTerminal : fromPipe;
  const ask = askWith(flags, values["yes"] ? undefined : reader(process.stdin, process.stdout));
  write(await makers[made](ask).finally(() => process.stdin.destroy()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function write(made: Made): void {
  for (const [file, text] of made.files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  const problems = freshProblems(
    checkContent(files, shapes),
    checkContent(new Map([...files, ...made.files]), made.scene ? [...shapes, made.scene] : shapes),
  );
  console.log(made.next.map((line) => `- ${line}`).join("\n"));
  const told = problems.slice(0, mostTold);
  if (told.length)
    console.log(
      `\nThe check will say:\n${tellProblems(told).join("\n")}${problems.length > told.length ? `, and ${problems.length - told.length} more` : ""}`,
    );
}
