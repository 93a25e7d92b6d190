import { readHtml, type Html, type HtmlElement } from "../../src/html/html.ts";

/** The story's words for a plain page: HTML-escaped, without tags. */
export interface StoryWords {
  readonly title: string;
  readonly dek: string;
  readonly sections: readonly SectionWords[];
}

/** A scene with the text around it. */
export interface SectionWords {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly steps: readonly (readonly string[])[];
  readonly after: readonly string[];
}

const paragraph = "p, li, figcaption";

/**
 * Extracts the words of the built story, so that every measured page has the same text. @throws when it has no scene
 */
export function readWords(html: string): StoryWords {
  const $ = readHtml(html);
  $("script, style, svg, .gloss, a.skip").remove();
  const said = (selector: string, inside?: HtmlElement) => bare($(selector, inside).first());
  const sections = $(".chapter")
    .toArray()
    .flatMap((chapter) => sectionsIn($, chapter, said("h2", chapter)));
  if (sections.length === 0) throw new Error("dist/index.html has no scene; run npm run build");
  return { title: said("h1"), dek: said(".standfirst"), sections };
}

function sectionsIn($: Html, chapter: HtmlElement, heading: string): SectionWords[] {
  const sections: { heading: string; lead: string[]; steps: string[][]; after: string[] }[] = [];
  let lead: string[] = [];
  for (const each of $(`h2, .scene, .step, ${paragraph}`, chapter).toArray()) {
    const element = $(each);
    if (element.is("h2")) lead = [];
    else if (element.is(".scene")) sections.push({ heading, lead: lead.splice(0), steps: [], after: [] });
    else if (element.is(".step")) sections.at(-1)!.steps.push([]);
    else if (element.parents(paragraph).length === 0 && bare(element) !== "") {
      const { steps, after } = sections.at(-1) ?? { steps: [], after: lead };
      (element.parents(".step").length > 0 ? steps.at(-1)! : after).push(bare(element));
    }
  }
  return sections;
}

const bare = (element: { text(): string }): string => element.text().replace(/\s+/g, " ").trim();
