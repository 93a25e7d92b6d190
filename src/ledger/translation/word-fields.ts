import { correctionsFile } from "../corrections.ts";

/** A field that holds words, so that a translation has its own. */
export interface WordField {
  /** Its path, with `*` for every key or item: `*.what`. */
  readonly path: readonly string[];
  /** Without a translation the original's words stand. */
  readonly optional?: true;
  /** `names.yaml` may give its words for every entry at once. */
  readonly named?: true;
  /** It follows the translation alone: the original's is no part of it. */
  readonly own?: true;
  /** A setting that each language has, and no words. */
  readonly setting?: true;
  /** Only words of this form are ours; the others are a publisher's. */
  readonly only?: RegExp;
}

const fields = (paths: string, more: Omit<WordField, "path"> = {}): WordField[] =>
  paths
    .trim()
    .split(/\s+/)
    .map((path) => ({ path: path.split("."), ...more }));

/** What every fact has, in either of its files. */
const ofFacts = fields("*.ledger *.maker *.year", { optional: true, named: true });

/**
 * The words of each kind of YAML file, by a pattern of its path below `content/` or below a translation's folder. This
 * list is the only one: the overlay, the check of missing and extra fields, of what has fallen behind, and
 * `npm run new -- language` all read it.
 */
const wordFields: readonly (readonly [file: RegExp, fields: readonly WordField[]])[] = [
  [
    /^story\.yaml$/,
    [
      ...fields("language", { setting: true }),
      ...fields(
        "title kicker standfirst promise rise byline author corrections scroll_hint tape.*.label tape.*.us.value tape.*.us.note tape.*.china.value tape.*.china.note",
      ),
    ],
  ],
  [
    /^interface\.yaml$/,
    // A language may need a pattern that the original does not.
    [...fields("about_number", { own: true }), ...fields("units.* verified.* kinds.* spelled.* *")],
  ],
  [/^glossary\.yaml$/, fields("*.term *.means")],
  [
    /^quotations\.yaml$/,
    [
      ...fields("*.words *.note *.locator"),
      ...fields("*.speaker *.role *.place", { named: true }),
      ...fields("*.translated_from", { own: true }),
    ],
  ],
  [/^article-check\.yaml$/, fields("rows.*.article rows.*.record")],
  [/^facts\.yaml$/, [...fields("*.what *.note *.locator"), ...ofFacts]],
  [/^reporting\.yaml$/, [...fields("*.what *.note *.locator", { optional: true }), ...ofFacts]],
  [
    /^sources\.yaml$/,
    [
      ...fields("*.note"),
      ...fields("*.title", { only: /^\[/ }),
      ...fields("*.publisher *.short *.via *.of *.origin *.licence", { optional: true, named: true }),
    ],
  ],
  [
    /^data\/[^/]+\.yaml$/,
    [...fields("title vintage note columns.*.what"), ...fields("licence", { optional: true, named: true })],
  ],
  // Taken from the CSV: src/ledger/translation/row-words.ts
  [/^rows\/[^/]+\.yaml$/, fields("columns.* rows.*.*", { named: true })],
  [/^photos\/[^/]+\.yaml$/, [...fields("alt caption"), ...fields("credit licence", { optional: true, named: true })]],
  [
    /^scenes\/[^/]+\.yaml$/,
    fields(
      "title subtitle note labels.* keyframes.*.title keyframes.*.subtitle keyframes.*.alt guess.question guess.title guess.subtitle guess.alt guess.known guess.end guess.here guess.events.* guess.means.*",
    ),
  ],
];

/** The fields of a YAML file that hold words; `file` is its path below `content/`. Empty for files without any. */
export const wordFieldsOf = (file: string): readonly WordField[] =>
  wordFields.find(([pattern]) => pattern.test(file))?.[1] ?? [];

/** Files that a translation has whole, by their paths below `content/`. */
export const isWholeFile = (file: string): boolean => /^chapters\/[^/]+\.mdx$/.test(file) || file === correctionsFile;

/** Whether words say anything by themselves: letters outside slots. What has none is no passage to translate. */
export const hasLetters = (words: unknown): boolean =>
  typeof words === "object" && words !== null
    ? Object.values(words).some(hasLetters)
    : /\p{L}/u.test(String(words ?? "").replace(/\{[^{}]*\}/g, ""));
