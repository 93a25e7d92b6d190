import { tidy, type Ledger } from "../ledger.ts";
import { readYaml } from "../read-yaml.ts";
import { editionsIn, translatedPath } from "./editions.ts";
import { valueAt } from "./paths-in.ts";

/**
 * The ledger with a quotation's words as they were spoken beside those it translates, where another language of `all`,
 * the files of `content/`, has them: in it they are no translation.
 */
export function withSpoken(ledger: Ledger, all: ReadonlyMap<string, string>): Ledger {
  const editions = editionsIn(all.keys()).map((edition) => {
    const dataOf = (file: string): unknown => {
      const path = translatedPath(file, edition);
      return readYaml(path, tidy(all.get(path) ?? "")).data;
    };
    return {
      language: valueAt(dataOf("content/story.yaml"), ["language"]),
      quotations: dataOf("content/quotations.yaml"),
    };
  });
  const original = (id: string, words: string) =>
    editions.flatMap(({ language, quotations }) => {
      const said = valueAt(quotations, [id, "words"]);
      return typeof language === "string" &&
        typeof said === "string" &&
        said !== words &&
        language !== ledger.story.language &&
        valueAt(quotations, [id, "translated_from"]) === undefined
        ? [{ language, words: said }]
        : [];
    })[0];
  return {
    ...ledger,
    quotations: Object.fromEntries(
      Object.entries(ledger.quotations).map(([id, said]) => {
        const spoken = said.translated_from && !said.original ? original(id, said.words) : undefined;
        return [id, spoken ? { ...said, original: spoken } : said];
      }),
    ),
  };
}
