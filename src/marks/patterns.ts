const hatch = (side: "us" | "cn"): string =>
  `<pattern id="hatch-${side}" class="${side}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4"/><path d="M0 2h4"/></pattern>`;

/** The patterns of class `hatch`. Every page with pictures needs them once, and not under `display: none`. */
export const patterns = `<svg class="patterns" aria-hidden="true" focusable="false">${hatch("us")}${hatch("cn")}</svg>`;
