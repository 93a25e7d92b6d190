import { factForms } from "../ledger/print-fact.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Uses } from "../ledger/uses.ts";
import { missing, suggest } from "../ledger/suggest.ts";
import { dateSlips } from "./date-slips.ts";
import { findDates, monthsOf } from "./dates.ts";
import type { Chapter, Report } from "./chapter.ts";
import { attribute, attributeOffsets, isElement, walk, type Node } from "./tree.ts";
import type { SceneShape } from "./scene-shape.ts";
import { components, unknownElement, type Kind } from "./vocabulary.ts";

/** Checks every element of a chapter: its name, its attributes, and the ids they name; notes what is used. */
export function checkComponents(
  chapter: Chapter,
  ledger: Ledger,
  scenes: ReadonlyMap<string, SceneShape>,
  uses: Uses,
  report: Report,
): void {
  const months = monthsOf(ledger.story.language);
  const known: Readonly<
    Record<
      "fact" | "quotation" | "term" | "source" | "photo",
      {
        readonly entries: Readonly<Record<string, unknown>>;
        readonly used: Set<string>;
        readonly file: string;
        readonly isWritten?: (id: string) => boolean;
      }
    >
  > = {
    fact: { entries: ledger.facts, used: uses.facts, file: "content/facts.yaml", isWritten: ledger.isFact },
    quotation: { entries: ledger.quotations, used: uses.quotations, file: "content/quotations.yaml" },
    term: { entries: ledger.terms, used: uses.terms, file: "content/glossary.yaml" },
    source: { entries: ledger.sources, used: uses.sources, file: "content/sources.yaml" },
    photo: { entries: ledger.photos, used: uses.photos, file: "content/photos", isWritten: ledger.isPhoto },
  };
  const need = (kind: keyof typeof known, id: string, offset: number): void => {
    const { entries, used, file, isWritten } = known[kind];
    used.add(id);
    if (Object.hasOwn(entries, id) || (isWritten?.(id) ?? ledger.isWritten(file, [id]))) return;
    report(offset, missing(kind, id, file, Object.keys(entries)));
  };
  const checkValue = (kind: Kind, value: string, offset: number, node: Node): void => {
    if (value.trim() === "" || value !== value.trim())
      return report(
        offset,
        value.trim() === ""
          ? "this attribute is empty; write what it names"
          : `spaces around ${JSON.stringify(value.trim())}; delete them`,
      );
    switch (kind) {
      case "fact":
      case "quotation":
      case "term":
      case "source":
      case "photo":
        return need(kind, value, offset);
      case "quotations":
        for (const match of value.matchAll(/\S+/g)) need("quotation", match[0], offset + match.index);
        return;
      case "form":
        if (!(factForms as readonly string[]).includes(value))
          report(
            offset,
            `no form ${JSON.stringify(value)}${suggest(value, factForms) || `; the forms are ${factForms.join(", ")}`}`,
          );
        else if (value === "words") {
          const fact = ledger.facts[attribute(node, "id") ?? ""];
          if (fact && !(Number.isInteger(fact.value) && fact.value >= 0 && fact.value <= 99))
            report(
              offset,
              `${JSON.stringify(fact.id)} is ${fact.value}; only whole numbers from 0 to 99 can be spelled`,
            );
        }
        return;
      case "scene":
        if (!scenes.has(value))
          report(
            offset,
            `no scene ${JSON.stringify(value)} in src/scenes${suggest(value, scenes.keys()) || (scenes.size ? `; there are ${[...scenes.keys()].join(", ")}` : "")}`,
          );
        return;
      case "guess": {
        const offering = [...scenes.values()].filter(({ guess }) => guess).map(({ id }) => id);
        if (!offering.includes(value))
          report(
            offset,
            `${scenes.has(value) ? `scene ${JSON.stringify(value)} offers no guess` : `no scene ${JSON.stringify(value)} in src/scenes`}${suggest(value, offering) || (offering.length ? `; there is one in ${offering.join(", ")}` : "; delete this")}`,
          );
        return;
      }
      case "date": {
        const [slip] = dateSlips(value, months);
        if (slip) return report(offset + slip.from, slip.message);
        const date = findDates(value, months).findLast(({ iso }) => iso !== undefined)?.iso;
        if (date === undefined)
          report(offset, `${JSON.stringify(value)} is not a date; write one in words, such as 6 March 2019`);
        else if (ledger.story.title !== "" && date <= ledger.story.day.slice(0, date.length))
          report(
            offset,
            `${JSON.stringify(value)} is not later than the story's day, ${ledger.story.day}; a <Later> holds what became known after it`,
          );
        return;
      }
      case "step":
      case "addresses":
      case "words":
        return;
    }
  };
  if (!chapter.tree) return;
  walk(chapter.tree, (node, above) => {
    if (!isElement(node)) return;
    const { offset } = node.position.start;
    const name = node.name ?? "";
    const component = Object.hasOwn(components, name) ? components[name]! : undefined;
    if (!component) {
      // What a mistyped component names is used all the same.
      for (const value of [attribute(node, "id"), ...(attribute(node, "quotes")?.split(/\s+/) ?? [])])
        if (value !== undefined) for (const { used } of Object.values(known)) used.add(value);
      return report(offset, unknownElement(name));
    }
    const places = attributeOffsets(chapter.source, node);
    const fields = { ...component.required, ...component.optional };
    const seen = new Set<string>();
    for (const { type, name: field = "", value } of node.attributes ?? []) {
      const at = places.get(field);
      if (type === "mdxJsxExpressionAttribute")
        report(offset, `code in braces is not allowed in <${name}>; write each attribute as name="value"`);
      else if (seen.has(field)) report(at?.name ?? offset, `${field} stands twice in <${name}>; keep one`);
      else if (!Object.hasOwn(fields, field))
        report(
          at?.name ?? offset,
          `<${name}> takes no ${field}${suggest(field, Object.keys(fields)) || (Object.keys(fields).length ? `; it takes ${Object.keys(fields).join(", ")}` : "; it takes no attributes")}`,
        );
      else if (typeof value !== "string")
        report(
          at?.value ?? offset,
          value === null || value === undefined
            ? `${field} in <${name}> has no value; write ${field}="…"`
            : `code in braces is not allowed in <${name}>; write ${field}="…"`,
        );
      else checkValue(fields[field]!, value, at?.value ?? offset, node);
      seen.add(field);
    }
    for (const field of Object.keys(component.required))
      if (!seen.has(field)) report(offset, `<${name}> needs ${field}="…"`);
    const holds = (node.children ?? []).some((child) => child.type !== "text" || child.value?.trim());
    if (component.empty && holds) report(offset, `<${name}> holds nothing; write <${name} … /> and the words outside`);
    if (component.full && !holds && !chapter.broken)
      report(offset, `<${name}> is empty; put the words between <${name}> and </${name}>`);
    const within = above.some(({ type }) => type === "paragraph" || type === "heading");
    if (
      component.full &&
      component.block &&
      !within &&
      (node.children ?? []).some((child) => child.type === "text" && child.value?.trim())
    )
      report(
        offset,
        `words stand on the line of <${name}>; put them on a line of their own, with blank lines before and after`,
      );
    if (component.block && within)
      report(
        offset,
        `<${name}> stands inside a paragraph; put it on a line of its own, with blank lines before and after`,
      );
    const parent = above.findLast(isElement);
    if (name === "Step" && !chapter.broken && parent?.name !== "Scene")
      report(offset, "<Step> stands outside a <Scene>; move it into one");
    if (name === "Scene" && parent) report(offset, `<Scene> stands inside <${parent.name}>; move it out`);
    if (name === "Guess" && parent && parent.name !== "Scene")
      report(offset, `<Guess> stands inside <${parent.name}>; move it out, before the picture's <Scene>`);
    if (name === "Photo" && parent && parent.name !== "Later" && parent.name !== "Scene")
      report(offset, `<Photo> stands inside <${parent.name}>; move it out, between paragraphs of the chapter`);
    if (parent?.name === name && name !== "Step") report(offset, `<${name}> stands inside another <${name}>; keep one`);
    if (name === "Scene" && !chapter.broken)
      for (const child of node.children ?? []) {
        if (child.name?.toLowerCase() !== "step" && !isComment(child))
          report(
            child.position.start.offset,
            "only <Step> may stand in a <Scene>; move this into a step, or out of the scene",
          );
      }
  });
}

const isComment = (node: Node): boolean => node.type === "mdxFlowExpression" && /^\s*\/\*/.test(node.value ?? "");
