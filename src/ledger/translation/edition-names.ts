import { parse } from "yaml";
import { editionsIn, translatedPath } from "./editions.ts";

/** A language that the story is told in. */
export interface EditionName {
  /** Its folder in `content/` and below the build's root; empty for the original. */
  readonly folder: string;
  /** As browsers name it: `zh-Hans`. */
  readonly language: string;
  /** In itself: “中文”. */
  readonly name: string;
  /** The same where there is little room: “EN”. */
  readonly short: string;
}

/** The languages of `content/`, given as text by path, the original first; none where there is no translation. */
export function editionNames(files: ReadonlyMap<string, string>): readonly EditionName[] {
  const folders = editionsIn(files.keys());
  return (folders.length ? ["", ...folders] : []).map((folder) => {
    const text = (file: string, field: string): string => {
      const path = folder === "" ? file : translatedPath(file, folder);
      return String((parse(files.get(path) ?? "") as Readonly<Record<string, unknown>> | null)?.[field] ?? folder);
    };
    return {
      folder,
      language: text("content/story.yaml", "language"),
      name: text("content/interface.yaml", "language_name"),
      short: text("content/interface.yaml", "language_short"),
    };
  });
}
