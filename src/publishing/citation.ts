import type { Interface } from "../ledger/ledger.ts";
import { gap, joined } from "../ledger/patterns.ts";
import { printDate } from "../ledger/print-date.ts";
import type { Story } from "../schemas/story.ts";
import { absolute } from "./addresses.ts";
import { authorOf } from "./author.ts";
import { reuse } from "./reuse.ts";

/** What is cited: the story or one of its pictures. */
export interface Cited {
  /** Unique among all citations: `volleys`. */
  readonly id: string;
  readonly title: string;
  /** The page's path below the build's root: `pictures/volleys.html`. */
  readonly path: string;
  readonly kind: "story" | "picture";
}

type Told = Pick<Story, "title" | "byline" | "author" | "checked" | "language">;

type CitationWords = Pick<Interface, "quoted" | "list" | "detail" | "sentences" | "beside">;

/** A CSL-JSON record, as reference managers read it. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "graphic";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly "container-title"?: string;
  readonly language: string;
  readonly note: string;
  readonly URL?: string;
}

/** `cited` as a CSL-JSON record; with an address only where the site's is known. */
export function cslItem(cited: Cited, story: Told, site: URL | undefined): CslItem {
  return {
    id: cited.id,
    type: cited.kind === "story" ? "webpage" : "graphic",
    title: cited.title,
    author: [{ literal: authorOf(story) }],
    issued: { "date-parts": [story.checked.split("-").map(Number)] },
    ...(cited.kind === "picture" ? { "container-title": story.title } : {}),
    language: story.language,
    note: reuse.name,
    ...(site ? { URL: absolute(site, cited.path) } : {}),
  };
}

/**
 * The citation as a line to copy: “Desk. “Title.” Story, 23 November 2026. Address. CC BY 4.0.”
 */
export function citationText(cited: Cited, story: Told, site: URL | undefined, ui: CitationWords): string {
  const stop = gap("sentences", ui).trim();
  const title = /[.?!。？！]$/.test(cited.title) ? cited.title : cited.title + stop;
  const whole =
    cited.kind === "picture"
      ? joined("beside", [ui.quoted.replace("{words}", () => title), story.title], ui)
      : story.title;
  const dated = joined("detail", [whole, printDate(story.checked, story.language)], ui);
  return joined("sentences", [authorOf(story), dated, site && absolute(site, cited.path), reuse.name], ui) + stop;
}
