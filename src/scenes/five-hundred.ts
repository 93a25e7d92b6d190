import { fiveHundred as chart } from "../charts/five-hundred.ts";
import { labels, parts } from "../charts/five-hundred/model.ts";
import { defineScene } from "../scene/scene.ts";

const facts = [
  "global-500",
  "us-companies",
  "china-companies-mainland",
  "china-companies-taiwan",
  "party-nonpublic",
  "party-private-survey",
  ...parts.map((part) => `private-${part}`),
];

/** The world's largest companies by flag, then what the list cannot say: the Party's reach, and the private economy. */
export const fiveHundred = defineScene({
  id: "five-hundred",
  datasets: [],
  facts,
  labels,
  select: (_, values) => ({
    all: values["global-500"]!,
    us: values["us-companies"]!,
    mainland: values["china-companies-mainland"]!,
    taiwan: values["china-companies-taiwan"]!,
    party: { nonpublic: values["party-nonpublic"]!, survey: values["party-private-survey"]! },
    economy: {
      firms: values["private-firms"]!,
      jobs: values["private-jobs"]!,
      innovation: values["private-innovation"]!,
      gdp: values["private-gdp"]!,
      tax: values["private-tax"]!,
    },
  }),
  chart,
  stillHeight: 320,
  ease: "linear",
  keyframes: [
    { id: "all-500", state: { sorted: 0, apart: 0, party: 0, economy: 0 } },
    { id: "two-flags", state: { sorted: 1, apart: 0, party: 0, economy: 0 } },
    { id: "mainland", state: { sorted: 1, apart: 1, party: 0, economy: 0 } },
    { id: "party-groups", state: { sorted: 1, apart: 1, party: 1, economy: 0 } },
    { id: "private-economy", state: { sorted: 1, apart: 1, party: 1, economy: 1 } },
  ],
  links: {
    "global-500": ["rest-squares", "named-squares", "all", "all-what"],
    "us-companies": ["us-squares", "us", "us-what"],
    "china-companies": ["mainland-squares", "taiwan-squares", "taiwan-light-squares", "china", "china-what"],
    "china-companies-mainland": ["mainland-squares", "mainland", "mainland-what-0"],
    "china-companies-taiwan": ["taiwan-squares", "taiwan-light-squares", "taiwan-what"],
    "party-nonpublic": ["nonpublic-filled", "nonpublic"],
    "party-private-survey": ["survey-filled", "survey"],
    ...Object.fromEntries(parts.map((part) => [`private-${part}`, [`${part}-bar`, part, `${part}-over`]])),
  },
});
