import { valueOffset, type Chapter, type Report } from "./chapter.ts";
import { attribute, elementsIn } from "./tree.ts";

/**
 * The addresses of steps that are gone, as `was` of steps names them. Reports those that are none, that still lead to a
 * place of the page, or that stand twice. `places` are the ids in the page. Gives each with whether only a draft has it.
 */
export function checkFormerAddresses(
  places: ReadonlyMap<string, unknown>,
  reports: ReadonlyMap<Chapter, Report>,
): Map<string, boolean> {
  const seen = new Map<string, string>();
  const drafts = new Map<string, boolean>();
  for (const [chapter, report] of reports)
    for (const step of elementsIn(chapter.tree, "Step"))
      for (const { 0: address, index } of (attribute(step, "was") ?? "").matchAll(/\S+/g)) {
        const offset = valueOffset(chapter, step, "was") + index;
        const { file, line } = chapter.place(offset);
        const first = seen.get(address);
        const fault = !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(address)
          ? "is no address of a step; write those as they stood after the # of the page’s address, such as volleys-sum, with spaces between"
          : places.has(address)
            ? "is still a place in the page; take it away here, or delete the step that has it"
            : first && `stands a second time; it stands already in ${first}`;
        if (fault) report(offset, `${JSON.stringify(address)} ${fault}`);
        seen.set(address, first ?? `${file}:${line}`);
        drafts.set(address, chapter.front.draft && drafts.get(address) !== false);
      }
  return drafts;
}
