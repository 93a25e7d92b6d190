import type { CompatStatement, Identifier } from "@mdn/browser-compat-data";
import bcd from "@mdn/browser-compat-data" with { type: "json" };
import { oldest } from "../../src/build/browsers.ts";

const { properties, selectors, types, "at-rules": atRules } = bcd.css;

/** Units by the feature that brought them. */
const units = {
  viewport_percentage_units_small: /[\d.](svh|svw|svi|svb|svmin|svmax)\b/g,
  viewport_percentage_units_dynamic: /[\d.](dvh|dvw|dvi|dvb|dvmin|dvmax)\b/g,
  viewport_percentage_units_large: /[\d.](lvh|lvw|lvi|lvb|lvmin|lvmax)\b/g,
  container_query_length_units: /[\d.](cqw|cqh|cqi|cqb|cqmin|cqmax)\b/g,
  lh: /[\d.](lh)\b/g,
  rlh: /[\d.](rlh)\b/g,
};

/** Whether one of the oldest browsers meant does not do this by its plain name; in part counts as doing. */
const lacks = (compat: CompatStatement | undefined): boolean =>
  compat !== undefined &&
  Object.entries(oldest).some(
    ([browser, version]) =>
      ![compat.support[browser as keyof typeof oldest] ?? []]
        .flat()
        .some(
          ({ version_added: added, flags, prefix, alternative_name: other }) =>
            typeof added === "string" &&
            Number.parseFloat(added.replace("≤", "")) <= Number.parseFloat(version) &&
            !flags &&
            !prefix &&
            !other,
        ),
  );

/** All features of this name below a part of the data, however deep. */
const named = (part: Identifier, name: string): CompatStatement[] =>
  Object.entries(part).flatMap(([key, below]) =>
    key === "__compat" || !below
      ? []
      : [
          ...(key === name && (below as Identifier).__compat ? [(below as Identifier).__compat!] : []),
          ...named(below as Identifier, name),
        ],
  );

/**
 * What minified styles use and one of the oldest browsers meant lacks: properties and at-rules by name, `name: value`,
 * `:pseudo`, `function()`, units, media features in brackets.
 */
export function aboveOldest(css: string): string[] {
  const found = new Set<string>();
  const bare = css.replace(/"[^"]*"/g, '""');
  for (const [, name, value] of bare.matchAll(/[{;]([a-z-]+):([^;{}]*)/g)) {
    const property = properties![name!];
    for (const [, called] of value!.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g))
      if (named(types!, called!).some(lacks)) found.add(`${called}()`);
    if (lacks(property?.__compat)) found.add(name!);
    else
      for (const [word] of value!.matchAll(/[a-z][a-z-]*(?![\w(-])/g))
        if (lacks(property?.[word]?.__compat)) found.add(`${name}: ${word}`);
  }
  for (const [, name] of bare.matchAll(/(?<=[\w\])*,}{:>+~ ]):{1,2}([a-z][a-z-]*)(?=[^;{}]*\{)/g))
    if (lacks(selectors![name!]?.__compat)) found.add(`:${name}`);
  for (const [, name] of bare.matchAll(/@([a-z-]+)/g)) if (lacks(atRules![name!]?.__compat)) found.add(`@${name}`);
  for (const [, name] of bare.matchAll(/\(([a-z-]+):/g))
    if (lacks(atRules!["media"]![name!]?.__compat)) found.add(`(${name})`);
  for (const [feature, pattern] of Object.entries(units))
    if (lacks(types!["length"]![feature]?.__compat)) for (const [, unit] of bare.matchAll(pattern)) found.add(unit!);
  return [...found].sort();
}

/** Members of the platform's own objects that a minified script names and one of the oldest browsers meant lacks. */
export function membersAboveOldest(code: string): string[] {
  const { builtins } = bcd.javascript;
  const parts = [
    ...["Array", "Object", "String", "Promise", "Map", "Intl"].map((name) => builtins![name]!),
    ...["Document", "Element", "HTMLElement", "CSSStyleSheet", "SVGElement", "Node"].map((name) => bcd.api[name]!),
  ];
  const names = new Set([...code.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name]) => name!));
  return [...names]
    .filter((name) => {
      const meant = parts.flatMap((part) => part[name]?.__compat ?? []);
      return meant.length > 0 && meant.every(lacks);
    })
    .sort();
}
