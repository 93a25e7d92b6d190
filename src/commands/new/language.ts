import { language as languageSchema } from "../../schemas/fields.ts";
import { beginTranslation } from "../../ledger/translation/begin.ts";
import { editionOf, editionsIn } from "../../ledger/translation/editions.ts";
import type { Before, Made } from "./made.ts";
import { bySchema, type Ask } from "./question.ts";

/** Asks for a language, and begins a translation with the original's words. */
export async function newLanguage(ask: Ask, { files }: Before): Promise<Made> {
  const language = await ask({
    key: "language",
    words: "The language, as browsers name it: fr, pt-BR, zh-Hans",
    fault: bySchema(languageSchema),
  });
  const name = await ask({
    key: "name",
    words: "Its folder, in content/ and in the address of its pages",
    usual: language.split("-")[0]!,
    fault: (answer) =>
      editionsIn(files.keys()).includes(answer)
        ? "is there already"
        : editionOf(`content/${answer}/`) === undefined
          ? "must be a language code, such as fr"
          : undefined,
  });
  const begun = beginTranslation(files, name);
  const story = `content/${name}/story.yaml`;
  return {
    files: new Map(begun).set(story, begun.get(story)!.replace(/^language: .*$/m, `language: ${language}`)),
    next: [
      `Translate content/${name}/ file by file; npm run check names each passage that is still the original's`,
      `Set language_name and language_short in content/${name}/interface.yaml to the language's own name`,
      `npm run dev -- --language ${name} shows it; npm run build makes every language`,
      "npm run translated records what each passage was made from: run it before the original changes again",
      `content/${name}/names.yaml (name: translation) translates names of bodies wherever they stand, terms.yaml (term: translation) holds terms to one word`,
    ],
  };
}
