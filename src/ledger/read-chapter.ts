import { startOf, type Problem } from "../schemas/problem.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";

/** A chapter's file, apart from what its front matter says. */
export interface ChapterFile {
  /** `content/chapters/02-verbal-volleys.mdx`. */
  readonly file: string;
  /** The file's name without number and ending: the chapter's id in the page. */
  readonly slug: string;
  /** Everything after the front matter. */
  readonly text: string;
}

/** Splits a chapter into front matter and words. */
export function readChapter(
  file: string,
  whole: string,
): { chapter: ChapterFile; yaml: YamlFile; problems: Problem[] } {
  const slug = file.replace(/^.*\/|\.mdx$/g, "").replace(/^\d+-/, "");
  const front = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(whole);
  if (front) {
    const yaml = readYaml(file, front[1]!, 2);
    return { chapter: { file, slug, text: whole.slice(front[0].length) }, yaml, problems: [...yaml.problems] };
  }
  const opened = /^---[ \t]*\n/.test(whole);
  const message =
    whole.trim() === ""
      ? "this file is empty; put back what stood in it, or delete the file"
      : opened
        ? "the front matter opened here is never closed; end it with a line of ---"
        : "a chapter begins with front matter: a line of ---, then title: and dek:, then another line of ---";
  return {
    chapter: { file, slug, text: whole },
    yaml: readYaml(file, ""),
    problems: [{ ...startOf(file), message }],
  };
}
