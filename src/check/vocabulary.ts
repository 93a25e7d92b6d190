import { suggest } from "../ledger/suggest.ts";

/** What an attribute's words must be. */
export type Kind =
  | "fact"
  | "form"
  | "quotation"
  | "quotations"
  | "term"
  | "source"
  | "photo"
  | "scene"
  | "guess"
  | "step"
  | "addresses"
  | "date"
  | "words";

interface Component {
  readonly required: Readonly<Record<string, Kind>>;
  readonly optional?: Readonly<Record<string, Kind>>;
  /** Holds nothing and closes itself. */
  readonly empty?: true;
  /** Must hold words or elements. */
  readonly full?: true;
  /** Stands on a line of its own. */
  readonly block?: true;
}

/** What a chapter may use besides prose. */
export const components: Readonly<Record<string, Component>> = {
  Scene: { required: { name: "scene" }, full: true, block: true },
  Step: { required: { at: "step" }, optional: { when: "words", was: "addresses" }, full: true, block: true },
  Guess: { required: { scene: "guess" }, empty: true, block: true },
  Fact: { required: { id: "fact" }, optional: { form: "form" }, empty: true },
  Quote: { required: { id: "quotation" }, empty: true },
  Rally: { required: { quotes: "quotations" }, empty: true, block: true },
  Tape: { required: {}, empty: true, block: true },
  Photo: { required: { id: "photo" }, empty: true, block: true },
  Later: { required: { when: "date" }, full: true },
  Term: { required: { id: "term" }, full: true },
  Cite: { required: { id: "source" }, full: true },
  Plain: { required: {}, full: true },
  Aside: { required: {}, full: true, block: true },
};

const markdownFor: Readonly<Record<string, string>> = {
  b: "**words**",
  strong: "**words**",
  i: "*words*",
  em: "*words*",
  a: "[words](https://…)",
  br: "a blank line between paragraphs",
  p: "a blank line between paragraphs",
  h1: "## Heading",
  h2: "## Heading",
  h3: "### Heading",
  ul: "- item",
  ol: "1. item",
  li: "- item",
  blockquote: '<Quote id="…" />',
  q: '<Quote id="…" />',
  aside: "<Aside>",
  data: '<Fact id="…" />',
  dfn: '<Term id="…">',
  cite: '<Cite id="…">',
  img: '<Photo id="…" />',
  figure: '<Photo id="…" />',
  picture: '<Photo id="…" />',
};

export function unknownElement(name: string): string {
  if (name === "") return "an empty tag <> is not allowed; delete it";
  if (/^[a-z]/.test(name) && !name.includes(".")) {
    const known = Object.keys(components).find((one) => one.toLowerCase() === name);
    if (known) return `no component <${name}>; did you mean <${known}>?`;
    return Object.hasOwn(markdownFor, name)
      ? `HTML is not allowed in a chapter; instead of <${name}> write ${markdownFor[name]}`
      : `HTML is not allowed in a chapter; delete <${name}>`;
  }
  return `no component <${name}>${suggest(name, Object.keys(components)).replace(/"(\w+)"/, "<$1>") || `; the components are ${Object.keys(components).join(", ")}`}`;
}
