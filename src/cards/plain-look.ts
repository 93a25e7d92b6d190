/** The look of a tag with classes, as SVG attributes that need no style sheet: `fill`, `stroke` and so on. */
export type PlainLook = (tag: string, classes: readonly string[]) => Readonly<Record<string, string>>;

interface Rule {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly weight: number;
  readonly declarations: readonly (readonly [string, string])[];
}

/** The SVG attributes taken from the picture's style sheet; all else concerns pages only. */
const attributes = new Set([
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-weight",
]);

/**
 * Resolves `picture.css` for tools without custom properties: the light-theme look of a mark by tag and classes.
 * @throws when the style sheet uses a selector or colour that this does not support
 */
export function plainLook(pictureCss: string, tokensCss: string): PlainLook {
  const tokens = tokensIn(tokensCss);
  const rules = bare(pictureCss)
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "")
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)
    .flatMap(([, selectors, inside]) =>
      selectorsIn(selectors!).map((selector): Rule => ({ ...selector, declarations: declarationsIn(inside!) })),
    )
    .toArray()
    .sort((a, b) => a.weight - b.weight);

  return (tag, classes) => {
    const set = new Map(tokens);
    const matching = rules.filter(
      (rule) =>
        (rule.tag === undefined || rule.tag === tag || rule.tag === "svg") &&
        rule.classes.every((name) => classes.includes(name)),
    );
    for (const { declarations } of matching)
      for (const [name, value] of declarations) if (name.startsWith("--")) set.set(name, value);
    const look = new Map<string, string>();
    // The root's declarations (`svg { … }`) are inherited, so marks do not repeat them.
    for (const { declarations, weight } of matching)
      if (weight > 1)
        for (const [name, value] of declarations) if (attributes.has(name)) look.set(name, plainValue(value, set));
    return Object.fromEntries(look);
  };
}

/** A colour of `tokens.css` by name, light theme. @throws when there is no such colour */
export function tokenOf(tokensCss: string, name: string): string {
  const value = tokensIn(tokensCss).get(`--${name}`);
  if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name}`);
  return value;
}

/** The light theme's custom properties. */
const tokensIn = (tokensCss: string): Map<string, string> =>
  new Map(declarationsIn(/:root\s*\{([^}]*)\}/.exec(bare(tokensCss))?.[1] ?? ""));

const bare = (css: string): string => css.replace(/\/\*[^]*?\*\//g, "");

const declarationsIn = (inside: string): [string, string][] =>
  inside.split(";").flatMap((line) => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([^]+?)\s*$/.exec(line) ?? [];
    return name && value ? [[name, value] as [string, string]] : [];
  });

/** Splits a selector list, expanding `svg text:is(.us, .cn)` into two, each with its conditions and specificity. */
function selectorsIn(list: string): Omit<Rule, "declarations">[] {
  return list
    .split(/,(?![^(]*\))/)
    .flatMap((one) => {
      const is = /:is\(([^)]*)\)/.exec(one);
      return is ? is[1]!.split(",").map((part) => one.replace(is[0], part.trim())) : [one];
    })
    .map((one) => one.trim())
    .map((one) => {
      const [, compound = ""] = /^svg(?: ([\w.-]+))?$/.exec(one) ?? [];
      if (compound === "" && one !== "svg")
        throw new Error(
          `src/styles/picture.css: “${one}” cannot be worked out for cards; write svg .class, svg tag.class or :is() of them`,
        );
      const [tag = "", ...classes] = compound.split(".");
      return {
        tag: tag === "" ? (one === "svg" ? "svg" : undefined) : tag,
        classes,
        weight: 1 + (tag === "" ? 0 : 1) + 10 * classes.length,
      };
    });
}

function plainValue(value: string, set: ReadonlyMap<string, string>): string {
  const known = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = set.get(name);
    if (found === undefined) throw new Error(`src/styles has no ${name}`);
    return plainValue(found, set);
  });
  const mixed = /^color-mix\(in srgb, (#\w{6}) ([\d.]+)%, (#\w{6})\)$/.exec(known);
  if (mixed) return mix(mixed[1]!, mixed[3]!, Number(mixed[2]) / 100);
  if (/\b(var|color-mix|calc)\(/.test(known))
    throw new Error(`src/styles/picture.css: “${value}” cannot be worked out for cards`);
  return known.replace(/^([\d.]+)px$/, "$1");
}

/** Mixes `share` of the first colour with the rest of the second. */
function mix(a: string, b: string, share: number): string {
  const parts = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [first, second] = [parts(a), parts(b)];
  return `#${first
    .map((part, i) =>
      Math.round(part * share + second[i]! * (1 - share))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
