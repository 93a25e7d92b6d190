/** The story's words as a plain page needs them; all are HTML-safe, without tags. */
export interface StoryWords {
  readonly title: string;
  readonly dek: string;
  readonly sections: readonly SectionWords[];
}

/** A scene with what stands around it. */
export interface SectionWords {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly steps: readonly (readonly string[])[];
  readonly after: readonly string[];
}

const bare = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
const paragraphs = (html: string): string[] =>
  [...html.matchAll(/<(p|li|figcaption)\b[^>]*>([^]*?)<\/\1>/g)].map((match) => bare(match[2]!)).filter(Boolean);

/** Takes the words out of the built story, so that every measured page says the same. @throws when there is no scene in it */
export function readWords(html: string): StoryWords {
  const clean = html.replace(
    /<(script|style|svg)\b[^]*?<\/\1>|<span class="gloss"[^]*?<\/span>|<a class="skip"[^]*?<\/a>/g,
    "",
  );
  const one = (pattern: RegExp) => bare(pattern.exec(clean)?.[1] ?? "");
  const sections = clean
    .split(/(?=<section class="chapter)/)
    .slice(1)
    .flatMap((chapter) => {
      const heading = bare(/<h2[^>]*>([^]*?)<\/h2>/.exec(chapter)?.[1] ?? "");
      const [before = "", ...scenes] = chapter.split(/(?=<div class="scene")/);
      return scenes.map((scene, i): SectionWords => {
        const end = scene.indexOf('<p class="after"');
        const steps = scene
          .slice(0, end)
          .split(/(?=<section class="step")/)
          .slice(1)
          .map(paragraphs);
        return {
          heading,
          lead: i === 0 ? paragraphs(before.slice(before.indexOf("</h2>"))) : [],
          steps,
          after: paragraphs(scene.slice(end).replace(/<footer\b[^]*$/, "")),
        };
      });
    });
  if (sections.length === 0) throw new Error("dist/index.html has no scene; run npm run build");
  return { title: one(/<h1[^>]*>([^]*?)<\/h1>/), dek: one(/<p class="standfirst">([^]*?)<\/p>/), sections };
}
