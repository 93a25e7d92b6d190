import { load } from "cheerio/slim";

/** Elements that only draw. Whatever else SVG knows can run code, load something or change an address. */
const drawing = new Set(
  "svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath style linearGradient radialGradient stop pattern clipPath mask marker filter".split(
    " ",
  ),
);
const filters = /^fe[A-Z]\w+$/;

/** What a drawing holds by which it could run code or load anything, a phrase each: `<script>`; empty if nothing. */
export function codeInSvg(text: string): string[] {
  const found = /<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/i.exec(text);
  const $ = load(text, { xml: true });
  const parts = $.root()
    .find("*")
    .toArray()
    .flatMap((element) => {
      const name = element.name.replace(/^svg:/, "");
      const inside = name === "style" ? $(element).text() : "";
      return [
        ...(drawing.has(name) || (filters.test(name) && name !== "feImage") ? [] : [`<${element.name}>`]),
        ...(loads(inside) ? [`an address in <style>`] : []),
        ...Object.entries(element.attribs)
          .filter(([key, value]) =>
            /(^|:)href$/i.test(key) ? !/^#/.test(value) : /^on|^src$|(^|:)base$/i.test(key) || loads(value),
          )
          .map(([key]) => `${key} in <${element.name}>`),
      ];
    });
  return [...(found ? [`${found[0]}>`] : []), ...new Set(parts)];
}

/** Whether CSS, in a style or a presentation attribute, fetches or escapes its letters so that one cannot tell. */
const loads = (css: string): boolean => /@import|url\(\s*["']?\s*(?!#)[^\s"')]|image-set|\\|javascript:/i.test(css);
