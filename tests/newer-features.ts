/**
 * What the built styles use though one of the oldest browsers meant (src/build/browsers.ts) lacks it, by what its
 * reader then goes without. tests/site/targets.test.ts finds these in dist, tests/browser/newer-features.test.ts takes
 * each away. Written as `aboveOldest` writes them.
 */
export const newerStyles: Readonly<Record<string, readonly string[]>> = {
  popovers: [":popover-open"],
  "container queries": ["container-type", "cqi"],
  "the height left beside a phone's bars": ["svh"],
  "whole pixels": ["round()"],
  "mixed colours": ["color-mix()"],
  "parts laid out late": ["contain-intrinsic-height", "content-visibility"],
  "lines of even length": ["text-wrap"],
  "what only adorns": [
    "(forced-colors)",
    "(prefers-reduced-data)",
    "-webkit-tap-highlight-color",
    ":first",
    ":highlight",
    "@page",
    "animation-timeline",
    "break-after: avoid",
    "clear: inline-start",
    "float: inline-start",
    "forced-color-adjust",
    "orphans",
    "overflow-anchor", // where it is unknown there is no anchoring to turn off
    "print-color-adjust",
    "scroll()",
    "text-decoration: dashed",
    "text-decoration: dotted",
    "text-decoration: solid",
    "text-size-adjust",
    "user-select",
    "widows",
  ],
};

/** The same of the scripts' own: members of the platform's objects, by what goes. */
export const newerMembers: Readonly<Record<string, readonly string[]>> = {
  popovers: ["hidePopover", "popover", "showPopover", "togglePopover"],
  "style sheets made by script": ["adoptedStyleSheets", "replaceSync"],
  "sentences told apart": ["Segmenter"],
};
