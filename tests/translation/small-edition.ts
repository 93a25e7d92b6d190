import { beginTranslation } from "../../src/ledger/translation/begin.ts";
import { translatedPath } from "../../src/ledger/translation/editions.ts";
import { smallStory } from "../check/small-story.ts";
import { pseudoContent } from "../language/pseudo-locale.ts";

/** A translation of all of `content/` into a language that nobody speaks. */
export const pseudoEdition = (files: ReadonlyMap<string, string>, edition: string): Map<string, string> => {
  const begun = new Map(
    [...beginTranslation(files, edition)].map(([file, text]) => [
      file.replace(`content/${edition}/`, "content/"),
      text,
    ]),
  );
  return new Map([...pseudoContent(begun)].map(([file, text]) => [translatedPath(file, edition), text]));
};

const pseudo = pseudoEdition(smallStory, "xx");
const chapter = "content/xx/chapters/01-round-one.mdx";

/** The small story with such a translation, without a fault. */
export const smallEdition: ReadonlyMap<string, string> = new Map([
  ...smallStory,
  ...pseudo,
  [chapter, pseudo.get(chapter)!.replace("(#after-the-lists)", "(#volleys-list-3)").replace("ƤÍÍÉé", "ƤÍÍÉ")],
  ["content/xx/names.yaml", "PIIE: ƤÍÍÉ\nA President: À Ƥŕéśíďéñť\n"],
]);

/** The small story's files with a change in one of them. @throws when `from` does not stand in it exactly once */
export function changed(file: string, from: string, to: string, files = smallEdition): Map<string, string> {
  const parts = files.get(file)?.split(from) ?? [];
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in ${file}`);
  return new Map(files).set(file, parts.join(to));
}
