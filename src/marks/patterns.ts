const hatch = (side: "us" | "cn"): string =>
  `<pattern id="hatch-${side}" class="${side}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4"/><path d="M0 2h4"/></pattern>`;

/** The hatchings that the class `hatch` paints with. They must stand once in every page that holds pictures, and not be `display: none`. */
export const patterns = `<svg class="patterns" aria-hidden="true" focusable="false">${hatch("us")}${hatch("cn")}</svg>`;
