import type { Ledger } from "../ledger/ledger.ts";
import type { Path } from "../ledger/read-yaml.ts";
import { textsIn } from "../ledger/texts-in.ts";
import { problem, type Problem } from "../schemas/problem.ts";

/** A slot or a component's tag, as typed. */
export const slotOrTag = /\{=?[\w.-]+(?: [\w-]+)?\}|<\/?(?:Fact|Quote|Term|Cite|Plain|Later|Aside|Rally)\b[^>]*>/;

/** Slots and tags in words that are printed as they stand: what facts, quotations, sources, terms and datasets say, and the story's and chapters' heads. */
export function checkUnreadSigns(ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const look = (file: string, above: Path, value: object, where: string): void => {
    for (const { path, text } of textsIn(value, above)) {
      const found = slotOrTag.exec(text)?.[0];
      if (found !== undefined)
        problems.push(
          problem(
            ledger.at(file, path, found),
            `${found} would be printed as it stands: nothing is filled in ${where}; say it without the number, or in words`,
          ),
        );
    }
  };
  for (const [id, { writtenAt, ...fact }] of Object.entries(ledger.facts))
    look(writtenAt.file, [id], { ...fact, sources: [], derived: undefined }, "facts");
  for (const [id, { writtenAt, ...said }] of Object.entries(ledger.quotations))
    look(writtenAt.file, [id], said, "quotations");
  for (const [id, { writtenAt, ...source }] of Object.entries(ledger.sources))
    look(writtenAt.file, [id], source, "sources");
  for (const [id, { writtenAt, ...term }] of Object.entries(ledger.terms))
    look(writtenAt.file, [id], term, "the glossary");
  for (const [name, { dataset }] of Object.entries(ledger.tables))
    look(`content/data/${name}.yaml`, [], dataset, "what describes rows");
  look("content/story.yaml", [], { ...ledger.story, tape: [], standfirst: "", promise: "" }, "these words");
  for (const { file, title, dek } of ledger.chapters) look(file, [], { title, dek }, "a chapter's title and dek");
  return problems;
}
